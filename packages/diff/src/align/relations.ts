/** Units of the old text and the units of the new text that they became. One of the two lists may be longer than one. */
export interface Relation {
  old: number[]
  new: number[]
  moved: boolean
}

/** Which relation each unit is in; null for removed and added ones. */
export class Relations {
  readonly old: (Relation | null)[]
  readonly new: (Relation | null)[]

  constructor(oldCount: number, newCount: number) {
    this.old = new Array(oldCount).fill(null)
    this.new = new Array(newCount).fill(null)
  }

  add(old: number[], now: number[], moved = false): void {
    const relation = { old, new: now, moved }
    for (const u of old) this.old[u] = relation
    for (const v of now) this.new[v] = relation
  }

  remove(relation: Relation): void {
    for (const u of relation.old) this.old[u] = null
    for (const v of relation.new) this.new[v] = null
  }

  free(u: number, v: number): boolean {
    return (
      u >= 0 && v >= 0 && u < this.old.length && v < this.new.length && this.old[u] === null && this.new[v] === null
    )
  }

  /** The same relations seen from the other text. */
  turned(): Relations {
    const other = new Relations(this.new.length, this.old.length)
    for (let u = 0; u < this.old.length; u++) {
      const relation = this.old[u]
      if (relation?.old[0] === u) other.add(relation.new, relation.old, relation.moved)
    }
    return other
  }

  /** Visits the relations that keep their order, first to last. */
  inOrder(visit: (relation: Relation) => void): void {
    for (let u = 0; u < this.old.length; u++) {
      const relation = this.old[u]
      if (relation && !relation.moved && relation.old[0] === u) visit(relation)
    }
  }

  /** Runs of free units between neighbours in order: old `[u0, u1)`, new `[v0, v1)`, moved ones among them. */
  gaps(): { u0: number; u1: number; v0: number; v1: number }[] {
    const list: { u0: number; u1: number; v0: number; v1: number }[] = []
    let u0 = 0
    let v0 = 0
    this.inOrder(({ old, new: now }) => {
      const u1 = old[0] as number
      const v1 = now[0] as number
      if (u1 > u0 || v1 > v0) list.push({ u0, u1, v0, v1 })
      u0 = (old.at(-1) as number) + 1
      v0 = (now.at(-1) as number) + 1
    })
    if (u0 < this.old.length || v0 < this.new.length) list.push({ u0, u1: this.old.length, v0, v1: this.new.length })
    return list
  }
}
