import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { readAs } from '../src/read/index.ts'
import { toDocx } from '../src/render/index.ts'
import { NEW_POLICY, OLD_POLICY } from './example.ts'

const office = spawnSync('soffice', ['--version']).status === 0

/** Words alone: what a reader reads, whatever the marks and line ends. */
function wordsOf(markdown: string): string[] {
  return markdown.replace(/\\(?=[^\w\s])/g, '').match(/[\p{L}\p{N}@.]*[\p{L}\p{N}]/gu) ?? []
}

describe('a Word document with tracked changes', () => {
  it('holds insertions, deletions and both ends of a move', async () => {
    const bytes = await toDocx(compare(OLD_POLICY, NEW_POLICY), { old: OLD_POLICY, new: NEW_POLICY })
    const xml = new TextDecoder().decode(bytes)
    for (const tag of ['<w:ins ', '<w:del ', '<w:moveFrom ', '<w:moveTo ']) expect(xml).toContain(tag)
  })

  it('is the same file for the same comparison', async () => {
    const once = await toDocx(compare(OLD_POLICY, NEW_POLICY), { old: OLD_POLICY, new: NEW_POLICY })
    const twice = await toDocx(compare(OLD_POLICY, NEW_POLICY), { old: OLD_POLICY, new: NEW_POLICY })
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true)
  })

  it('reads as the new text when its changes are accepted', async () => {
    const bytes = await toDocx(compare(OLD_POLICY, NEW_POLICY), { old: OLD_POLICY, new: NEW_POLICY })
    const read = await readAs('tracked.docx', bytes)
    expect(read.ok && wordsOf(read.markdown.replace(/• /g, ''))).toEqual(wordsOf(plain(NEW_POLICY)))
  })

  // Needs LibreOffice: apt-get install libreoffice-writer-nogui
  it.skipIf(!office)(
    'gives LibreOffice the new text when all is accepted, and the old one when all is rejected',
    async () => {
      const bytes = await toDocx(compare(OLD_POLICY, NEW_POLICY), { old: OLD_POLICY, new: NEW_POLICY })
      expect(wordsOf(settled(bytes, 'AcceptAllTrackedChanges'))).toEqual(wordsOf(plain(NEW_POLICY)))
      expect(wordsOf(settled(bytes, 'RejectAllTrackedChanges'))).toEqual(wordsOf(plain(OLD_POLICY)))
    },
    180_000,
  )
})

/** Without what a Word document shows by its form: heading and list marks, table lines, link targets. */
function plain(markdown: string): string {
  return markdown.replace(/^\|?-[-|]+\|?$/gm, '').replace(/\]\([^)]*\)/g, ']')
}

/** The text that LibreOffice has after its own command has run over all tracked changes. */
function settled(bytes: Uint8Array, command: 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges'): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-docx-'))
  try {
    writeFileSync(join(folder, 'tracked.docx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--terminate_after_init'], { stdio: 'ignore' })
    const basic = join(folder, 'profile', 'user', 'basic', 'Standard')
    execFileSync('mkdir', ['-p', basic])
    writeFileSync(join(basic, 'Module1.xba'), module(folder, command))
    writeFileSync(join(basic, 'script.xlb'), library('library:library', 'Standard', 'Module1'))
    writeFileSync(join(basic, '..', 'script.xlc'), LIBRARIES)
    execFileSync('soffice', [profile, '--headless', 'macro:///Standard.Module1.Settle'], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return readFileSync(join(folder, 'settled.txt'), 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/• /g, '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function module(folder: string, command: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(&quot;file://${folder}/tracked.docx&quot;, &quot;_blank&quot;, 0, hidden())
  dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  dispatcher.executeDispatch(document.CurrentController.Frame, &quot;.uno:${command}&quot;, &quot;&quot;, 0, Array())
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = &quot;FilterName&quot;
  text(0).Value = &quot;Text (encoded)&quot;
  text(1).Name = &quot;FilterOptions&quot;
  text(1).Value = &quot;UTF8,LF&quot;
  document.storeToURL(&quot;file://${folder}/settled.txt&quot;, text())
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>`
}

function library(root: string, name: string, element: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<${root} xmlns:library="http://openoffice.org/2000/library" library:name="${name}" library:readonly="false" library:passwordprotected="false"><library:element library:name="${element}"/></${root}>`
}

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`
