import KerbcutCSS
import KerbcutHTML
import Testing

/// Selectors 4, section 13 and HTML Standard, section 4.16.3: states of controls when a page has been loaded.
@Suite struct FormStateTests {
  private func matches(_ selector: String, _ html: String) -> Bool {
    let styles = PageStyles(document: Document.parse("<body>" + html))
    return SelectorList(parsing: selector).map { !styles.select($0).isEmpty } ?? false
  }

  @Test(
    "what is not filled in well is invalid, and so are its form and field set",
    arguments: [
      "<input required>", "<textarea required></textarea>", "<input type=checkbox required>",
      "<input type=radio name=a required><input type=radio name=a>", "<input type=file required>",
      "<select required><option value=''>Choose<option>One</select>", "<input type=email value=nobody>",
      "<input type=email multiple value='a@b.uk, c'>", "<input type=url value='www.gov.uk'>",
      "<input type=number min=3 value=2>", "<input type=number min=0 value=1.5>",
      "<input type=number required value=x>",
      "<input type=date max=2026-01-31 value=2026-02-01>", "<input type=time min=09:00 value=08:59>",
    ])
  func findsInvalid(_ html: String) {
    let form = "<form><fieldset>\(html)</fieldset></form>"
    #expect(matches(":is(input,select,textarea):invalid", form), "\(html)")
    #expect(matches("form:invalid > fieldset:invalid", form), "\(html)")
    #expect(!matches("form:valid, fieldset:valid", form), "\(html)")
  }

  @Test(
    "what is filled in well, or need not be, is valid",
    arguments: [
      "<input>", "<input required value=x>", "<input type=checkbox required checked>",
      "<input type=radio name=a required><input type=radio name=a checked>", "<textarea required>x</textarea>",
      "<select required><option>One</select>", "<input type=email value='a.b+c@council.gov.uk'>",
      "<input type=url value='https://www.gov.uk/'>", "<input type=number min=1 step=0.5 value=2.5>",
      "<input type=number value=1.5>", "<input type=date min=2026-01-31 value=2026-01-31>",
      "<input minlength=9 value=x>", "<button>Send</button>",
    ])
  func findsValid(_ html: String) {
    let form = "<form><fieldset>\(html)</fieldset></form>"
    #expect(matches("fieldset > :valid", form), "\(html)")
    #expect(matches("form:valid > fieldset:valid", form), "\(html)")
    #expect(!matches(":invalid", form), "\(html)")
  }

  @Test(
    "what is barred from constraints is neither",
    arguments: [
      "<input required disabled>", "<input required readonly>", "<input type=hidden required>",
      "<button type=button>x</button>", "<fieldset disabled><input required></fieldset>", "<output></output>",
    ])
  func bars(_ html: String) {
    #expect(!matches(":is(input,button,output):is(:valid,:invalid)", html), "\(html)")
    #expect(!matches(":user-valid, :user-invalid, :autofill, :popover-open", html), "\(html)")
  }

  @Test func controlsElsewhereBelongToTheFormThatTheyName() {
    #expect(matches("#f:invalid", "<form id=f></form><input form=f required>"))
    #expect(matches("#f:valid", "<form id=f><input form=g required></form><form id=g></form>"))
  }

  @Test func rangesAreInOrOutOnlyWhereThereAreLimits() {
    #expect(matches("input:in-range", "<input type=number min=1 value=1>"))
    #expect(matches("input:in-range", "<input type=number min=1>"))
    #expect(matches("input:out-of-range", "<input type=number max=1 value=2>"))
    #expect(!matches(":in-range, :out-of-range", "<input type=number value=1><input type=text min=1 value=0>"))
  }

  @Test func radioButtonsAreIndeterminateUntilOneOfThemIsChosen() {
    #expect(matches("#a:indeterminate", "<input id=a type=radio name=n><input type=radio name=n>"))
    #expect(!matches(":indeterminate", "<input type=radio name=n><input type=radio name=n checked>"))
    #expect(matches("#a:indeterminate", "<input type=radio name=n checked><form><input id=a type=radio name=n></form>"))
  }

  @Test func theFirstButtonThatSendsAFormIsItsDefault() {
    let form = "<form><button type=button>a</button><button id=b>b</button><input id=c type=submit></form>"
    #expect(matches("#b:default", form))
    #expect(!matches("#c:default, [type=button]:default", form))
  }
}
