process.argv.push('--reset-owner');
await import('./seed.js');
