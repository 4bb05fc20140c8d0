import Kerbcut
import KerbcutService
import Testing

@Suite struct LabelTableTests {
  @Test(arguments: [
    ("Email address", "email"), ("What is your email address?", "email"), ("Cod post", "postal-code"),
    ("First name (optional)", "given-name"), ("Your last name:", "family-name"), ("Rhif ffôn", "tel"),
  ])
  func knowsWhatALabelAsksFor(label: String, token: String) {
    #expect(LabelTable.purpose(of: label)?.token == token)
  }

  @Test func knowsNoTokenForNationalInsuranceNumbers() {
    #expect(LabelTable.purpose(of: "National Insurance number") == nil)
  }

  @Test func takesLinesOfUsersFirst() {
    #expect(LabelTable.purpose(of: "Clan", added: ["family-name name: clan, house"])?.token == "family-name")
  }
}
