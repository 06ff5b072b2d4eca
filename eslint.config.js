import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'reports', 'test-results', '.stryker-tmp', 'content']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      // A number says the same in a template as anywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => element.focus()` is how a listener is written.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `find<HTMLButtonElement>('button')` says what the markup promises, as querySelector does.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Keys of index signatures are read with brackets: the compiler demands it (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // An empty variable of the environment means the default, as an absent one does.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    // Scans bytes: indexes are within bounds by construction, and a check of each would cost the speed that it is written for.
    files: ['src/matcher/**/*.ts'],
    rules: {
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended],
  },
  {
    files: ['src/**'],
    ignores: ['src/knowledge/**', 'src/content.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'zod',
              message: 'zod must never reach the browser: it stays in src/knowledge and src/content.config.ts.',
            },
          ],
        },
      ],
    },
  },
);
