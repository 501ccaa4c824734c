import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { LANG, PAGE } from './words.ts';

/** The frame around every page of the door. `script` is left out where there is nothing to do. */
export function htmlDocument(parts: { title: string; main: string; script: boolean }): string {
  return `<!doctype html>
<html lang="${LANG}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(parts.title)} · Sparta</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<div class="page">
<p class="brand"><svg viewBox="0 0 32 32" aria-hidden="true"><circle class="ring" cx="16" cy="16" r="14.5"/><path class="lambda" d="M9.5 23.5 16 8.5l6.5 15"/></svg>Sparta</p>
${parts.main}
<footer>${PAGE.footer}</footer>
</div>
${parts.script ? `<script>${SCRIPT}</script>` : ''}
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in an element or a quoted attribute; what would reorder the line or hide in it is dropped. */
export function escapeHtml(text: string): string {
  return text.replace(/[\p{Cf}\u2028\u2029]/gu, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
