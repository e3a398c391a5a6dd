import './notifications.messages.js';
import './platform-kinds.js';
export { registerNotificationKind } from './notification-kinds.js';
export { notify } from './notify.js';
export { tellDisabledWebhooks, tellFailedJobs, tellImportEnds } from './on-platform-events.js';
export { type ChatJob, sendChat } from './send-chat.js';
export { sendDueMail } from './send-due-mail.js';
export { type MailAttachment, sendBySmtp } from './smtp.js';
