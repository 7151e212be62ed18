/** Styles for toHtml: colours of WCAG 2.2 AA in light and dark, never the only sign. */
export const COMPARISON_CSS = `
.fn-comparison{--fn-text:#1b2230;--fn-ground:#fff;--fn-muted:#515b6b;--fn-link:#0b57a4;--fn-add:#0b3d24;--fn-add-ground:#dcf3e5;--fn-del:#5c1512;--fn-del-ground:#fde4e2;--fn-move:#1d2b6b;--fn-move-ground:#e6eaff;--fn-material:#fff;--fn-material-ground:#9b1c1c;--fn-notable:#6b4200;--fn-notable-ground:#fff1cf;--fn-editorial:#3d4756;--fn-editorial-ground:#eef1f5;--fn-line:#d5dae2;color:var(--fn-text);overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.fn-comparison{--fn-text:#e6e9ef;--fn-ground:#12161d;--fn-muted:#a3adbb;--fn-link:#8fc1ff;--fn-add:#b8f0cf;--fn-add-ground:#12301f;--fn-del:#ffc9c4;--fn-del-ground:#3b1513;--fn-move:#cbd4ff;--fn-move-ground:#1c2450;--fn-material:#2a0606;--fn-material-ground:#ff9d96;--fn-notable:#ffdf9e;--fn-notable-ground:#3a2a05;--fn-editorial:#c3cbd6;--fn-editorial-ground:#232a35;--fn-line:#39424f}body.fn-page{background:#12161d;color:#e6e9ef}}
.fn-comparison a{color:var(--fn-link)}
.fn-list{padding-inline-start:2.2em}.fn-list li{margin-block:.6em}
.fn-badge{display:inline-block;padding:0 .5em;border-radius:.8em;font-size:.82em;border:1px solid transparent}
.fn-badge.fn-material{color:var(--fn-material);background:var(--fn-material-ground);font-weight:600}
.fn-badge.fn-notable{color:var(--fn-notable);background:var(--fn-notable-ground);border-color:currentColor}
.fn-badge.fn-editorial{color:var(--fn-editorial);background:var(--fn-editorial-ground)}
.fn-type,.fn-law,.fn-count{color:var(--fn-muted);font-size:.9em}.fn-reason{display:block}
.fn-text .fn-block,.fn-text .fn-row{position:relative}
.fn-inline .fn-block{padding-inline-start:4.2em;max-inline-size:46em}
.fn-inline .fn-margin{position:absolute;inset-inline-start:0}.fn-margin+.fn-margin{inset-block-start:1.4em}
.fn-margin{font-size:.8em;font-variant-numeric:tabular-nums;color:var(--fn-muted);white-space:nowrap;scroll-margin-block-start:4em}
.fn-margin:target{outline:2px solid var(--fn-link);outline-offset:2px}
.fn-margin.fn-material{color:var(--fn-text);font-weight:700}.fn-moved-from{white-space:normal}
.fn-table .fn-margin{position:static;margin-inline-end:.5em}
.fn-inline .fn-moved-from{position:absolute;inset-inline-start:5.2em;inset-block-start:-.9em;white-space:nowrap}
.fn-ins{color:var(--fn-add);background:var(--fn-add-ground);text-decoration:underline;text-underline-offset:.15em}
.fn-del{color:var(--fn-del);background:var(--fn-del-ground);text-decoration:line-through}
.fn-moved{color:var(--fn-move);background:var(--fn-move-ground);border-block-end:1px dotted currentColor}
.fn-side-by-side .fn-row{display:grid;grid-template-columns:1fr 1fr;gap:0 2em;border-block-end:1px solid var(--fn-line)}
.fn-side-by-side .fn-margin{grid-column:1/-1}.fn-head{font-weight:600;position:sticky;inset-block-start:0;background:var(--fn-ground)}
@media (max-width:40em){.fn-side-by-side .fn-row{display:block}.fn-inline .fn-block{padding-inline-start:0}.fn-inline .fn-margin,.fn-inline .fn-moved-from{position:static}}
.fn-table{border-collapse:collapse}.fn-table td{border:1px solid var(--fn-line);padding:.3em .6em;vertical-align:top}
.fn-sr{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.fn-page{font:17px/1.6 system-ui,sans-serif;margin:2rem auto;max-inline-size:72em;padding-inline:1rem}
@media print{.fn-page{margin:0}.fn-block,.fn-list li{break-inside:avoid}}
`
