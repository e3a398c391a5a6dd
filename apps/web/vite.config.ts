import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const lib = (name: string) => fileURLToPath(new URL(`../../libs/${name}/src/index.ts`, import.meta.url));

const DESK =
  /apps\/web\/src\/(features\/\w+\/search|app\/shell\/|lib\/(grid\/(openGrid|queries|views|useGrid|GridViews|ViewsButton)|inbox|jobs|lookups|notify|NotificationItem|PageFrame|search|session|stages|toDecide|useAction|useKeysetList|useLogout|ExportButton|i18n)\.)/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: {
      '@zhanggui/shared': lib('shared'),
      '@zhanggui/ui': lib('ui'),
      '@zhanggui/api-client': lib('api-client'),
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['WEB_PORT'] ?? 5173),
    proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000' } },
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The policy `img-src 'self' data:` would allow inlining, but files are cached and data URLs are not.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What every list needs anyway comes in one piece: forty small files compress worse and cost a request each.
        codeSplitting: { groups: [{ name: 'desk', test: DESK }] },
      },
    },
  },
});
