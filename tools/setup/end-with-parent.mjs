// @ts-check
// Loaded before a program that has a message channel to its parent: when the parent is gone, killed even, the channel
// closes and the program is asked to end, from its first moment on.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // A program that is done may end while the parent lives.
