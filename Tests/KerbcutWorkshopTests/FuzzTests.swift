import KerbcutHTML
import Testing

@testable import KerbcutWorkshop

struct FuzzTests {
  private func inputs(seed: UInt64) -> FuzzedInputs {
    FuzzedInputs(
      seed: seed, starts: [Array("<p>one</p>".utf8), Array("<b>two".utf8)], pieces: ["<i>", "&"], repeats: 9)
  }

  @Test func givesTheNumbersOfThePublishedGenerator() {
    var numbers = SplitMix64(state: 1_234_567)
    #expect(
      (0..<3).map { _ in numbers.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func oneSeedGivesOneSequenceOfInputs() {
    var (first, again, other) = (inputs(seed: 7), inputs(seed: 7), inputs(seed: 8))
    let made = (0..<40).map { _ in first.next() }
    #expect(made == (0..<40).map { _ in again.next() })
    #expect(made != (0..<40).map { _ in other.next() })
    #expect(Set(made).count > 30)
  }

  @Test func cutsLongStarts() {
    var long = FuzzedInputs(seed: 1, starts: [Array(repeating: 0x61, count: 50_000)], pieces: ["b"], repeats: 1)
    for _ in 0..<20 { #expect(long.next().count < 8_000) }
  }

  @Test func tellsTheFirstFaultWithItsSeedAndRound() {
    var some = inputs(seed: 3)
    var rounds: [Int] = []
    let fault = some.firstFault(in: 10) { _, round, _ in
      rounds.append(round)
      return round == 4 ? "a hole" : nil
    }
    #expect(rounds == [0, 1, 2, 3, 4])
    #expect(fault?.hasPrefix("seed 3, round 4: a hole\n\"") == true)
    #expect(some.firstFault(in: 10) { _, _, _ in nil } == nil)
  }

  @Test func findsNoFaultInTreesAndStyles() {
    #expect(TreeFuzzing(seed: 20_261_123).run(300) == nil)
    #expect(StyleFuzzing(seed: 20_261_123).run(10) == nil)
  }

  @Test func findsNoFaultInAudits() async { #expect(await AuditFuzzing(seed: 20_261_123).run(60) == nil) }

  @Test func seesNoContradictionInASoundDocument() {
    #expect(TreeFuzzing.fault(in: .parse("<p>one<table>two<td a=b>three")) == nil)
  }
}
