import { type Finding, finding, Halt } from './findings.ts'
import { objectName, tagText } from './git/objects.ts'
import type { Signer } from './git/ssh-signature.ts'
import type { Remote } from './github/remote.ts'
import { stampOf } from './plan/commit.ts'
import { releasePage, tagMessage } from './plan/messages.ts'
import { tagName } from './plan/paths.ts'
import type { Publication } from './publication.ts'
import type { MirrorSettings, MirrorStep } from './settings.ts'

/** An event that has its commit. */
export interface Mirrored {
  publication: Publication
  commit: string
}

/**
 * A tag and a release for each version that came into force and lacks them: asks once per policy what is there.
 * A tag's name is taken once: what exists is never moved.
 */
export async function tagAndRelease(
  remote: Remote,
  mirrored: readonly Mirrored[],
  settings: MirrorSettings,
  signer: Signer | null,
  step: (step: MirrorStep) => Promise<void>,
): Promise<Finding[]> {
  const inForce = mirrored.filter(({ publication }) => publication.event === 'in-force')
  if (inForce.length === 0) return []
  const notes: Finding[] = []
  for (const slug of new Set(inForce.map(({ publication }) => publication.slug))) {
    const existing = await remote.git.tags(`${slug}/v`)
    for (const { publication, commit } of inForce.filter(({ publication }) => publication.slug === slug)) {
      const name = tagName(slug, publication.version)
      if (existing.has(name)) continue
      notes.push(...(await tag(remote, name, publication, commit, settings, signer)))
      await step({ what: 'tag', publication: publication.id, ref: name })
    }
  }
  const released = await remote.pages.releasedTags()
  const newest = inForce.at(-1)?.publication.id
  for (const { publication } of inForce) {
    const tag = tagName(publication.slug, publication.version)
    if (released.has(tag)) continue
    const page = releasePage(publication, settings.publicUrl)
    const url = await remote.pages.createRelease({ tag, ...page, latest: publication.id === newest })
    if (url === null) notes.push(finding('release-refused', [tag]))
    else await step({ what: 'release', publication: publication.id, ref: url })
  }
  return notes
}

async function tag(
  remote: Remote,
  name: string,
  publication: Publication,
  commit: string,
  settings: MirrorSettings,
  signer: Signer | null,
): Promise<Finding[]> {
  const stamp = stampOf(publication, settings.author)
  const message = tagMessage(publication)
  const unsigned = tagText({ object: commit, name, stamp, message })
  // REST has no field for a tag's signature; in git it is the end of the message, and so it is sent there.
  const signature = signer?.sign(unsigned) ?? ''
  const sha = await remote.git.createTag({ name, message: message + signature, object: commit, stamp })
  const kept = signature === '' || sha === objectName('tag', unsigned + signature)
  if (!(await remote.git.createRef(`refs/tags/${name}`, sha)) && !(await remote.git.tags(name)).has(name))
    throw new Halt('tag-refused', [name])
  return kept ? [] : [finding('signature-not-kept', [`tag ${name}`])]
}
