import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** From Debian: apt-get install libreoffice-writer-nogui */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0

const WAYS = ['Accept', 'Reject'] as const

/** The text that LibreOffice has after it has accepted all tracked changes, and after it has rejected all. */
export function settled(documents: readonly Uint8Array[]): { accepted: string; rejected: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-docx-'))
  try {
    documents.forEach((bytes, k) => {
      writeFileSync(join(folder, `${k}.docx`), bytes)
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--terminate_after_init'], { stdio: 'ignore' })
    const basic = join(folder, 'profile', 'user', 'basic', 'Standard')
    mkdirSync(basic, { recursive: true })
    writeFileSync(join(basic, 'Module1.xba'), moduleFor(folder, documents.length))
    writeFileSync(join(basic, 'script.xlb'), LIBRARY)
    writeFileSync(join(basic, '..', 'script.xlc'), LIBRARIES)
    const run = () =>
      spawnSync('soffice', [profile, '--headless', 'macro:///Standard.Module1.Settle'], {
        stdio: 'ignore',
        timeout: 75_000,
      })
    // LibreOffice 7.4 crashes now and then as it closes a document, whatever is in it.
    for (let attempt = 1; run().status !== 0; attempt++)
      if (attempt === 3) throw new Error('LibreOffice crashed 3 times.')
    const text = (k: number, way: string) =>
      readFileSync(join(folder, `${k}-${way}.txt`), 'utf8').replace(/^\ufeff/, '')
    return documents.map((_, k) => ({ accepted: text(k, WAYS[0]), rejected: text(k, WAYS[1]) }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'

function moduleFor(folder: string, documents: number): string {
  return `${HEAD}
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle
  For k = 0 To ${documents - 1}
${WAYS.map((way) => `    SettleOne(k, &quot;${way}&quot;)`).join('\n')}
  Next
  StarDesktop.terminate()
End Sub
Sub SettleOne(k, way)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(&quot;file://${folder}/&quot; &amp; k &amp; &quot;.docx&quot;, &quot;_blank&quot;, 0, hidden())
  dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  dispatcher.executeDispatch(document.CurrentController.Frame, &quot;.uno:&quot; &amp; way &amp; &quot;AllTrackedChanges&quot;, &quot;&quot;, 0, Array())
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = &quot;FilterName&quot;
  text(0).Value = &quot;Text (encoded)&quot;
  text(1).Name = &quot;FilterOptions&quot;
  text(1).Value = &quot;UTF8,LF&quot;
  document.storeToURL(&quot;file://${folder}/&quot; &amp; k &amp; &quot;-&quot; &amp; way &amp; &quot;.txt&quot;, text())
  document.close(True)
End Sub
</script:module>`
}

const LIBRARY = `${HEAD}
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`

const LIBRARIES = `${HEAD}
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`

/** The text of each document as LibreOffice shows it, the numbers of lists included. */
export function textsOf(documents: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-docx-'))
  try {
    const files = documents.map((bytes, k) => {
      const file = join(folder, `${k}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: 75_000,
    })
    return files.map((file) => readFileSync(file.replace(/docx$/, 'txt'), 'utf8').replace(/^\ufeff/, ''))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
