import Kerbcut

struct ContentLoginWord: Check {
  static let about = About(
    id: "content-login-word",
    title: "Signing in is called “sign in”",
    requirements: [.govuk(4)],
    why: "One word for one thing lets people know what to do in every service.",
    fix: "Write “sign in” and “sign out”.",
    guidance: .styleGuide("Sign in or log in"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Sentence>.prose(with: .logIn)

  let expectations = [
    Expectation("The sentence does not say “log in” or “login”, names aside") { (sentence: Sentence) in
      let found = sentence.matches(of: .logIn).filter { match in
        !match.isName && !["one", "nhs"].contains(match.wordBefore)
      }
      return sentence.verdict(on: found) { "“\($0.text)” has another name on GOV.UK.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("sign in", "<p>Sign in to your account.</p>"),
    .failed("log in", "<p>You need to ↓log in again.</p>"),
    .failed("a noun", "<p>Your ↓login has changed.</p>"),
    .passed("names", "<p>Use GOV.UK One Login or NHS login.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
