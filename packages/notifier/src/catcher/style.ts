/** The inbox's style sheet: the product's palette, one column, light and dark. */
export const INBOX_STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#1b2230;--muted:#515b6b;--link:#0b57a4;--line:#d9dee6;--soft:#f5f7fa;--note:#fff1cf;--note-text:#6b4200;--accent:#1f4f8f;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--page:#12161d;--text:#e6e9ef;--muted:#a3adbb;--link:#8fc1ff;--line:#3a4352;--soft:#1a2029;--note:#3a2a05;--note-text:#ffdf9e;--accent:#9cc4ff;--on-accent:#0e1a2b}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-variant-numeric:tabular-nums}
a{color:var(--link)}
header,main,footer{max-width:960px;margin:0 auto;padding:0 20px}
header{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;padding-top:18px;padding-bottom:14px}
header .home{font-weight:650;color:var(--text);text-decoration:none}
header .note{margin:0;padding:3px 10px;border-radius:4px;background:var(--note);color:var(--note-text);font-size:14px}
form{display:flex;gap:8px;margin:0 0 18px}
input{flex:1;min-width:0;padding:9px 12px;border:1px solid var(--muted);border-radius:6px;background:var(--page);color:var(--text);font:inherit}
button{padding:9px 18px;border:0;border-radius:6px;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{margin:8px 0 14px;font-size:22px;line-height:1.3;overflow-wrap:anywhere}
.count{margin:0 0 6px;color:var(--muted)}
ol{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
li{border-bottom:1px solid var(--line)}
li a{display:grid;grid-template-columns:15rem 1fr auto;gap:2px 18px;padding:10px 4px;color:var(--text);text-decoration:none}
li a:hover{background:var(--soft)}
li .to,li time{color:var(--muted);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
li .subject{font-weight:600;overflow-wrap:anywhere}
.pages,.views{display:flex;flex-wrap:wrap;gap:6px 18px;margin:18px 0;padding:0}
.views{border-bottom:1px solid var(--line);margin-bottom:0}
.views a{padding:8px 2px;text-decoration:none}
.views a[aria-current]{color:var(--text);font-weight:600;border-bottom:3px solid var(--accent)}
dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:0}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
iframe{display:block;width:100%;height:75vh;border:0;background:var(--page)}
pre{margin:0;padding:16px 0;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre.reading{font:16px/1.6 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;max-width:42rem}
.headers{padding:16px 0}
footer{padding-top:24px;padding-bottom:32px;color:var(--muted)}
@media (max-width:640px){li a{grid-template-columns:1fr}li .subject{grid-row:1}dl{grid-template-columns:1fr}dd{margin-bottom:8px}header,main,footer{padding-left:16px;padding-right:16px}}
`
