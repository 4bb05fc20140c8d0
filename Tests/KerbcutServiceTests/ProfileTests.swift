import Kerbcut
import KerbcutService
import Testing

@Suite struct ProfileTests {
  @Test func aProfileSwitchesOnItsOwnChecksAndThoseOfAll() {
    let own = About(id: "a", title: "A", why: "", fix: "", profiles: ["govuk"])
    let all = About(id: "b", title: "B", why: "", fix: "")
    #expect(Profile.govuk.includes(own) && Profile.govuk.includes(all))
    #expect(!Profile.nhs.includes(own) && Profile.nhs.includes(all))
    #expect(Profile.prototype.includes(own))
    #expect(!Profile.prototype.includes(About(id: "stmt-found", title: "S", why: "", fix: "")))
  }

  @Test func theLongestPatternSetsTheWeight() {
    let profile = Profile(id: "own", title: "Own", weights: ["form-*": .notice, "form-captcha": .error])
    #expect(profile.weight(of: About(id: "form-captcha", title: "", why: "", fix: "")) == .error)
    #expect(profile.weight(of: About(id: "form-hint-link", title: "", why: "", fix: "")) == .notice)
    #expect(profile.weight(of: About(id: "page-h1-single", title: "", why: "", fix: "")) == nil)
  }

  @Test func namesOfProfilesAreTheirIds() {
    for profile in Profile.all { #expect(Profile.named(profile.id) == profile) }
  }
}
