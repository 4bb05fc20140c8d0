/// The grammar of `display` (CSS Display 3, with the legacy and prefixed values that browsers take).
enum DisplayGrammar {
  static func display(_ reader: inout ValueReader) -> Value? {
    var words: [Keyword] = []
    while let keyword = reader.keyword(single + [.flow, .flowRoot, .math]) { words.append(keyword) }
    if words.count == 1 {
      switch words[0] {
      case .flow: return .keyword(.block)
      case .webkitFlex: return .keyword(.flex)
      case .webkitInlineFlex: return .keyword(.inlineFlex)
      default: return .keyword(words[0])
      }
    }
    return combined(words).map(Value.keyword)
  }

  private static func combined(_ words: [Keyword]) -> Keyword? {
    guard (2...3).contains(words.count) else { return nil }
    if words.contains(.listItem) { return words.contains(.inline) ? .inlineListItem : .listItem }
    guard words.count == 2 else { return nil }
    let isInline = words.contains(.inline)
    guard isInline || words.contains(.block), let inner = words.first(where: { $0 != .inline && $0 != .block }) else {
      return nil
    }
    switch inner {
    case .flow: return isInline ? .inline : .block
    case .flowRoot: return isInline ? .inlineBlock : .flowRoot
    case .flex: return isInline ? .inlineFlex : .flex
    case .grid: return isInline ? .inlineGrid : .grid
    case .table: return isInline ? .inlineTable : .table
    case .ruby: return isInline ? .ruby : .blockRuby
    case .math: return isInline ? .math : .blockMath
    default: return nil
    }
  }

  private static let single: [Keyword] = [
    .none, .contents, .block, .inline, .inlineBlock, .listItem, .flex, .inlineFlex, .grid, .inlineGrid, .table,
    .inlineTable, .tableRow, .tableCell, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableColumn,
    .tableColumnGroup, .tableCaption, .ruby, .rubyText, .webkitBox, .webkitInlineBox, .webkitFlex, .webkitInlineFlex,
  ]
}
