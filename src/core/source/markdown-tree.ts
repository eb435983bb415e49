import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified, type Data } from 'unified'
import type { Span } from './span.ts'

/** A stretch of the parsed text that holds characters of the author's, and what it reads as where that differs. */
export interface Piece extends Span {
  readonly instead: string | undefined
}

export interface MarkdownTree {
  readonly root: Root
  /** In order; line ends are not among them. */
  readonly pieces: readonly Piece[]
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>
type Handler = NonNullable<NonNullable<Extension['exit']>['data']>
type Compiler = ThisParameterType<Handler>
type Token = Parameters<Handler>[0]

/** What remark-parse does at the end of a token of text. Hands back what the text reads so far. */
function closeText(compiler: Compiler, token: Token, added: string): string {
  const text = compiler.stack.pop()
  if (!text || !('value' in text)) return ''
  text.value += added
  const { line, column, offset } = token.end
  if (text.position) text.position.end = { line, column, offset }
  return text.value
}

/**
 * Handlers that do what remark-parse does for the tokens of text, and also record where each stands: the tree tells the
 * place of a whole text only, and entities, escapes and line prefixes make places inside it differ.
 */
function recordPieces(pieces: Piece[]): Extension {
  let readBefore = 0

  function plain(this: Compiler, token: Token): undefined {
    closeText(this, token, this.sliceSerialize(token))
    pieces.push({ start: token.start.offset, end: token.end.offset, instead: undefined })
  }
  return {
    enter: {
      characterReferenceValue() {
        const text = this.stack.at(-1)
        readBefore = text && 'value' in text ? text.value.length : 0
      },
    },
    exit: {
      data: plain,
      codeTextData: plain,
      codeFlowValue: plain,
      characterEscapeValue(token) {
        const instead = this.sliceSerialize(token)
        closeText(this, token, instead)
        pieces.push({ start: token.start.offset - 1, end: token.end.offset, instead })
      },
      characterReference(token) {
        const instead = closeText(this, token, '').slice(readBefore)
        pieces.push({ start: token.start.offset, end: token.end.offset, instead })
      },
    },
  }
}

/** Parses markdown with remark. */
export function parseMarkdown(text: string): MarkdownTree {
  const pieces: Piece[] = []
  const processor = unified()
    .use(remarkParse)
    .data('fromMarkdownExtensions', [recordPieces(pieces)])
  // The parser drops a byte order mark without counting it.
  const counted = text.startsWith('\uFEFF') ? `\u200B${text.slice(1)}` : text
  return { root: processor.parse(counted), pieces }
}
