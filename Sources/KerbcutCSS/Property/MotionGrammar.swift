/// The grammars of animations and transitions.
enum MotionGrammar {
  static func part(of property: Property, _ reader: inout ValueReader) -> Value? {
    switch property {
    case .animationName:
      return VisualGrammar.layers(&reader) { reader in
        guard let token = reader.current, token.kind == .ident || token.kind == .string else { return nil }
        reader.place += 1
        return Keyword.named(token.atom) == Keyword.none && token.kind == .ident
          ? .keyword(.none) : .identifier(reader.text(token))
      }
    case .animationDuration, .transitionDuration:
      return VisualGrammar.layers(&reader) {
        $0.keyword([.auto]).map(Value.keyword) ?? $0.numeric([.time, .notNegative])
      }
    case .animationDelay, .transitionDelay: return VisualGrammar.layers(&reader) { $0.numeric(.time) }
    case .animationIterationCount:
      return VisualGrammar.layers(&reader) {
        PropertyGrammar.keyword([.infinite], or: [.number, .notNegative], &$0)
      }
    case .animationPlayState:
      return VisualGrammar.layers(&reader) { $0.keyword([.running, .paused]).map(Value.keyword) }
    case .transitionProperty:
      return VisualGrammar.layers(&reader) { reader in
        guard let token = reader.current, token.kind == .ident else { return nil }
        reader.place += 1
        return Keyword.named(token.atom) == Keyword.none ? .keyword(.none) : .identifier(reader.text(token))
      }
    default: return nil
    }
  }
}
