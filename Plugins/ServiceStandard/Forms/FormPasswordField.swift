import Kerbcut

struct FormPasswordField: Check {
  static let about = About(
    id: "form-password-field",
    title: "Password fields work with password managers",
    requirements: [.govuk(9)],
    why: "Strong passwords come from password managers.",
    fix: "Add `autocomplete=\"current-password\"` or `new-password`, ask once, and take `maxlength` off.",
    guidance: .designSystem("components/password-input", "Password input"),
    weight: .warning,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability("Each password field that can be seen") { page in
    page.forms.fields.filter { $0.inputType == .password && $0.isSeen }
  }

  let expectations = [
    Expectation("It says whether the password is the current or a new one") { (field: Element) in
      let value = (field.attribute(.autocomplete) ?? "").inLowerCase
      return value.hasSuffix("current-password") || value.hasSuffix("new-password") || value.hasSuffix("one-time-code")
        ? .passed : .failed("This password field does not say whether it takes the current or a new password.")
    },
    Expectation("It has no `maxlength` under 64") { (field: Element) in
      let limit = field.attribute(.maxlength).flatMap { Int($0.collapsed) }
      return limit.map { $0 < 64 } ?? false ? .failed("This password field cuts off long passwords.") : .passed
    },
  ]

  static let examples: [Example] = [
    .passed("current", #"<label>Password <input type="password" autocomplete="current-password"></label>"#),
    .failed("says nothing", #"<label>Password ↓<input type="password"></label>"#),
    .failed(
      "cuts off", #"<label>Password ↓<input type="password" autocomplete="new-password" maxlength="12"></label>"#),
    .inapplicable("no password", "<label>Name <input></label>"),
  ]
}
