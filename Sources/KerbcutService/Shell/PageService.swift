public import Kerbcut
import KerbcutHTML

/// What we know of a page as a page of a public service: its kind, what stands around its content, what it asks and tells.
public final class PageService: PageView {
  public let page: Page

  public init(_ page: Page) { self.page = page }

  /// The kind of the page with what it was recognised by: as configured, else as recognised.
  public private(set) lazy var kindEvidence: PageKindEvidence = {
    let configured = page.options.kind.flatMap(PageKind.init).map {
      PageKindEvidence(kind: $0, reason: "set by the user")
    }
    return configured ?? page.whole { KindRecognition(self).evidence }
  }()

  /// Banners that say how far the service is developed.
  public private(set) lazy var phaseBanners: [Element] = page.whole {
    page.elements(
      withClass: "govuk-phase-banner", "phase-banner", "phase-banner-alpha", "phase-banner-beta",
      "nhsuk-phase-banner", "ds_phase-banner"
    )
    .filter { $0.isRendered && $0.hasRenderedText }
  }

  /// Visible links that lead one step back, by their words or class.
  public private(set) lazy var backLinks: [Element] = page.whole(findBackLinks)

  /// Breadcrumb trails that are given to users.
  public private(set) lazy var breadcrumbs: [Element] = page.whole(findBreadcrumbs)

  /// The list at the top of a page that says what went wrong, if it says anything. Empty shells are kept hidden in
  /// many real pages and are none.
  public private(set) lazy var errorSummary: Element? = page.whole {
    page.elements(withClasses: Self.errorSummaryClasses + ["ds_error-summary"]).first {
      $0.isRendered && $0.isSeen && !$0.errorItems.isEmpty
    }
  }

  /// Messages next to fields that users are given.
  public private(set) lazy var errorMessages: [Element] = page.whole(findErrorMessages)

  /// The questions that the main content asks. An address, a name or bank details count as one.
  public private(set) lazy var questions: [FormQuestion] = page.whole(findQuestions)

  /// The signs of front-end libraries on the page.
  public private(set) lazy var frontend: FrontendSigns = page.whole(findFrontendSigns)

  /// Links whose words name an accessibility statement or, in short, accessibility.
  public private(set) lazy var statementLinks: [Element] = page.whole(findStatementLinks)

  /// The accessibility statement that the page is, if it is one: the configuration says so, or its heading or title
  /// names a statement and its text has marks of one, or it has two marks and speaks of accessibility in its heading.
  public private(set) lazy var statement: AccessibilityStatement? = page.whole {
    AccessibilityStatement.isOne(page) ? AccessibilityStatement(page) : nil
  }
}

extension Page {
  /// What the page is as a page of a public service.
  public var service: PageService { view() }
}
