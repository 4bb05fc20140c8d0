import Testing

@testable import KerbcutCSS

/// The tables of properties are whole: a property or a part of its row that is missing would be found by its place only.
@Suite struct PropertyTableTests {
  @Test func eachPropertyHasARowAtItsPlace() {
    #expect(PropertyTable.rows.map(\.property) == Property.allCases)
    #expect(ShorthandTable.rows.map(\.shorthand) == Shorthand.allCases)
  }

  @Test func noNameStandsForTwo() {
    let names =
      PropertyTable.rows.flatMap { [$0.name] + $0.aliases } + ShorthandTable.rows.flatMap { [$0.name] + $0.aliases }
    let repeated = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated == [])
    #expect(names.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() })
  }

  @Test(arguments: Property.allCases) func namesAreAsSheetsWriteThem(_ property: Property) {
    #expect(property.name == kebabCase("\(property)"))
    #expect(Property(name: property.name.uppercased()) == property)
  }

  @Test(arguments: Shorthand.allCases) func shorthandsAreAsSheetsWriteThem(_ shorthand: Shorthand) {
    #expect(shorthand.row.name == kebabCase("\(shorthand)"))
    #expect(Shorthand.named(Atom(hashing: shorthand.row.name)) == shorthand)
    #expect(!shorthand.longhands.isEmpty && Set(shorthand.longhands).count == shorthand.longhands.count)
  }

  /// Computed styles keep inherited values apart by their place.
  @Test func inheritedOnesComeFirst() {
    #expect(PropertyTable.rows.filter(\.isInherited).map(\.property) == Property.allCases.filter(\.isInherited))
    #expect(PropertyTable.initialOfInherited.count == Property.inheritedCount)
    #expect(PropertyTable.initialOfInherited.count + PropertyTable.initialOfOwn.count == Property.computedCount)
  }

  @Test(arguments: Property.allCases.filter(\.isFlowRelative))
  func flowRelativeOnesAreAsThoseThatTheyAreMappedTo(_ property: Property) {
    for mode in [Keyword.horizontalTb, .verticalRl, .sidewaysLr] {
      let physical = FlowRelative.physical(property, direction: .ltr, mode: mode)
      let rows = [property, physical].map { PropertyTable.rows[$0.index] }
      #expect(rows[0].initial == rows[1].initial && rows[0].isInherited == rows[1].isInherited)
    }
  }

  /// Each grammar takes something: one of a few values that all kinds of properties have between them.
  @Test(arguments: Property.allCases) func eachGrammarTakesAValue(_ property: Property) {
    let samples = [
      "none", "auto", "normal", "0", "1px", "1", "red", "block", "visible", "static", "solid", "ltr", "center", "wrap",
      "serif", "collapse", "inside", "disc", "top", "separate", "outside", "border-box", "url(x)", "scroll", "repeat",
      "1s", "running", "row", "nowrap", "clip", "fill", "horizontal-tb", "light", "all", "medium", "baseline",
      "inset(0)",
    ]
    let taken = samples.filter { sample in
      let bytes = Array(sample.utf8)
      var reader = ValueReader(bytes, Tokenizer.tokens(bytes), isQuirky: false)
      return PropertyGrammar.value(of: property, &reader) != nil
    }
    #expect(!taken.isEmpty)
    var reader = ValueReader(Array("¤ ¤".utf8), Tokenizer.tokens(Array("¤ ¤".utf8)), isQuirky: false)
    let takesWords = [.contain, .willChange, .aspectRatio, .appearance, .fontFamily, .colorScheme, .containerName]
      .contains(
        property)
    #expect(takesWords || PropertyGrammar.value(of: property, &reader) == nil)
  }
}
