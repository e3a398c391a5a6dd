/** Names a download: in full by RFC 8187, and in ASCII for clients that do not know it. */
export const attachment = (fileName: string): string =>
  `attachment; filename="${fileName.replace(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
