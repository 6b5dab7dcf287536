import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // Style sheets are text here as in the bundle.
      name: 'css-as-text',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('.css') ? { code: `export default ${JSON.stringify(code)}`, map: null, moduleType: 'js' } : undefined),
    },
  ],
  test: {
    include: ['test/*.{unit,dom}.test.ts'],
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } },
    testTimeout: 10_000,
  },
});
