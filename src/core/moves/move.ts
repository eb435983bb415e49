import type { Draft, Sentence } from '../draft/draft.ts'

/** The moves of the catalogue, the higher one first where a clause could bear two. */
export const moves = [
  'greeting',
  'sign-off',
  'pressure',
  'ask',
  'opt-out',
  'incentive',
  'gift',
  'offer',
  'question',
  'observation',
  'proof',
  'pitch',
  'introduction',
  'problem',
  'empathy',
  'reason',
  'courtesy',
  'other',
] as const

/** What a sentence does in its mail. */
export type Move = (typeof moves)[number]

export type Side = 'seller' | 'reader' | 'neither'

const sides: Readonly<Record<Move, Side>> = {
  greeting: 'neither',
  'sign-off': 'neither',
  pressure: 'seller',
  ask: 'seller',
  'opt-out': 'reader',
  incentive: 'seller',
  gift: 'reader',
  offer: 'reader',
  question: 'reader',
  observation: 'reader',
  proof: 'seller',
  pitch: 'seller',
  introduction: 'seller',
  problem: 'neither',
  empathy: 'reader',
  reason: 'neither',
  courtesy: 'neither',
  other: 'neither',
}

/** Whose side a move is on, by the catalogue's table. */
export function sideOf(move: Move): Side {
  return sides[move]
}

/** A sentence whose move is known. */
export interface ClassifiedSentence extends Sentence {
  /** The likeliest move. */
  readonly move: Move
  /** How likely each move is, by its place in `moves`; all sum to 1. */
  readonly chances: Float64Array
  /** What decided the move, strongest first, in words a person can check. */
  readonly cues: readonly string[]
}

export type ClassifiedDraft = Draft<ClassifiedSentence>

/** The moves that are on a side. */
export function movesOf(side: Side): readonly Move[] {
  return moves.filter((move) => sides[move] === side)
}
