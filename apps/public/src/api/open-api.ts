const number = { type: 'integer', minimum: 1 }
const time = { type: ['string', 'null'], format: 'date-time' }
const answer = (schema: object, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  404: { description: 'Nothing published is there.' },
})
const inPath = (name: string, schema: object) => ({ name, in: 'path', required: true, schema })
const slug = inPath('slug', { type: 'string' })

const announcement = {
  type: 'object',
  properties: {
    kind: { enum: ['announced', 'postponed', 'withdrawn', 'late'] },
    at: time,
    effectiveAt: time,
    urgentCitation: { type: ['string', 'null'] },
    reason: { type: ['string', 'null'] },
    summary: { type: 'object', description: 'Language → sentences of what changes.' },
    told: { oneOf: [{ type: 'integer', minimum: 10 }, { const: 'fewer than 10' }] },
    waived: {
      description: 'How many of them could not be told in any way, as two people decided for each.',
      oneOf: [{ const: 0 }, { type: 'integer', minimum: 10 }, { const: 'fewer than 10' }],
    },
  },
}

const version = {
  type: 'object',
  properties: {
    number,
    state: { enum: ['announced', 'in-force', 'superseded', 'withdrawn'] },
    origin: { enum: ['first', 'adopted', 'changed', 'imported'] },
    base: { type: ['integer', 'null'], description: 'The version that it was compared with.' },
    note: { type: 'string' },
    announcedAt: time,
    effectiveAt: time,
    inForceAt: time,
    supersededAt: time,
    withdrawnAt: time,
    heldSince: time,
    heldReason: { type: ['string', 'null'] },
    announcements: { type: 'array', items: announcement },
    pdf: { type: 'object', description: 'Language → address of the text as tagged PDF.' },
    comparisons: { type: 'object', description: 'Language → address of the comparison with the base.' },
    url: { type: 'string' },
    api: { type: 'string' },
  },
}

const policy = {
  type: 'object',
  properties: {
    slug: { type: 'string' },
    title: { type: 'string' },
    titles: { type: 'object' },
    sourceLanguage: { type: 'string' },
    languages: { type: 'array', items: { type: 'string' } },
    timeZone: { type: 'string' },
    example: { type: 'boolean' },
    inForce: { type: ['integer', 'null'] },
    announced: { type: ['integer', 'null'] },
    url: { type: 'string' },
    api: { type: 'string' },
  },
}

/** The public API's description (OpenAPI 3.1). */
export const openApi = (publicUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Published policies',
    version: '1',
    description: 'What is in force, what is coming and what was: read-only, without a key, from any origin.',
  },
  servers: [{ url: publicUrl }],
  paths: {
    '/api/policies': {
      get: {
        summary: 'Every policy',
        responses: answer({ type: 'object', properties: { policies: { type: 'array', items: policy } } }, 'By title.'),
      },
    },
    '/api/policies/{slug}': {
      get: {
        summary: 'A policy with its versions, newest first, without their texts',
        parameters: [slug],
        responses: answer(
          { allOf: [policy, { type: 'object', properties: { versions: { type: 'array', items: version } } }] },
          'The policy.',
        ),
      },
    },
    '/api/policies/{slug}/versions/{number}': {
      get: {
        summary: 'A version with its texts',
        parameters: [slug, inPath('number', number)],
        responses: answer(
          {
            allOf: [
              version,
              {
                type: 'object',
                properties: {
                  texts: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        language: { type: 'string' },
                        markdown: { type: 'string' },
                        sha256: { type: 'string' },
                      },
                    },
                  },
                },
              },
            ],
          },
          'The version.',
        ),
      },
    },
    '/api/policies/{slug}/versions/{number}/comparison/{language}': {
      get: {
        summary: 'The comparison of a version with its base, as it was decided (fairnotice.diff/1)',
        parameters: [slug, inPath('number', number), inPath('language', { type: 'string' })],
        responses: answer({ type: 'object' }, 'The comparison, with its hash.'),
      },
    },
  },
})
