/// The grammars of `animation` and `transition`.
enum MotionShorthand {
  static func animation(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    var names: [Value] = []
    var durations: [Value] = []
    var delays: [Value] = []
    var counts: [Value] = []
    var states: [Value] = []
    var directions: [Value] = []
    var fillModes: [Value] = []
    for var part in reader.separatedByCommas() {
      var times: [Value] = []
      var name: Value?
      var count: Value?
      var state: Value?
      var direction: Value?
      var fillMode: Value?
      if part.isAtEnd { return nil }
      while !part.isAtEnd {
        if times.count < 2, let time = part.numeric(.time) {
          times.append(time)
        } else if count == nil, let found = PropertyGrammar.keyword([.infinite], or: [.number, .notNegative], &part) {
          count = found
        } else if state == nil, let found = part.keyword([.running, .paused]) {
          state = .keyword(found)
        } else if direction == nil, let found = part.keyword(MotionGrammar.directions) {
          direction = .keyword(found)
        } else if fillMode == nil, let found = part.keyword(MotionGrammar.fillModes) {
          fillMode = .keyword(found)
        } else if isTiming(part) {
          part.skipComponent()
        } else if name == nil, let token = part.current, token.kind == .ident || token.kind == .string {
          name = Keyword.named(token.atom) == Keyword.none ? .keyword(.none) : .identifier(part.text(token))
          part.place += 1
        } else {
          return nil
        }
      }
      names.append(name ?? .keyword(.none))
      durations.append(times.first ?? .time(0))
      delays.append(times.count > 1 ? times[1] : .time(0))
      counts.append(count ?? .number(1))
      states.append(state ?? .keyword(.running))
      directions.append(direction ?? .keyword(.normal))
      fillModes.append(fillMode ?? .keyword(.none))
    }
    reader.place = reader.end
    return [
      (.animationName, .commas(names)), (.animationDuration, .commas(durations)), (.animationDelay, .commas(delays)),
      (.animationIterationCount, .commas(counts)), (.animationPlayState, .commas(states)),
      (.animationDirection, .commas(directions)), (.animationFillMode, .commas(fillModes)),
    ]
  }

  static func transition(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    var properties: [Value] = []
    var durations: [Value] = []
    var delays: [Value] = []
    for var part in reader.separatedByCommas() {
      var times: [Value] = []
      var property: Value?
      if part.isAtEnd { return nil }
      while !part.isAtEnd {
        if times.count < 2, let time = part.numeric(.time) {
          times.append(time)
        } else if isTiming(part) {
          part.skipComponent()
        } else if property == nil, let token = part.current, token.kind == .ident {
          property = Keyword.named(token.atom) == Keyword.none ? .keyword(.none) : .identifier(part.text(token))
          part.place += 1
        } else {
          return nil
        }
      }
      properties.append(property ?? .identifier("all"))
      durations.append(times.first ?? .time(0))
      delays.append(times.count > 1 ? times[1] : .time(0))
    }
    reader.place = reader.end
    return [
      (.transitionProperty, .commas(properties)), (.transitionDuration, .commas(durations)),
      (.transitionDelay, .commas(delays)),
    ]
  }

  /// Timing functions and the like, which no check asks for.
  private static func isTiming(_ reader: ValueReader) -> Bool {
    guard let token = reader.current else { return false }
    return (token.kind == .ident || token.kind == .function) && timingWords.contains(token.atom)
  }

  private static let timingWords: Set<Atom> = Set(
    """
    ease linear ease-in ease-out ease-in-out step-start step-end steps cubic-bezier normal \
    allow-discrete
    """.split(separator: " ").map { Atom(hashing: $0.utf8) })
}
