import Kerbcut
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

/// Parts of pages and templates: nothing is said of what another part or a template may hold.
struct TemplateTests {
  private func errors(_ html: String, _ path: String = "part.html") async throws -> [String] {
    let source = MemorySource(pages: [Snapshot(path: path, bytes: Array(html.utf8))])
    let audit = Audit(plugins: bundledPlugins, options: AuditOptions(knowledge: .services))
    guard case .page(let page) = await audit.result(of: source.reference(to: path), from: source) else {
      return ["lost"]
    }
    return page.findings.filter { $0.outcome == .failed && $0.weight == .error }.map(\.check).sorted()
  }

  @Test(arguments: [
    "<button class=\"govuk-button\">Save and continue</button>\n",
    "<div class=\"govuk-form-group\"><label for=\"n\">Name</label><input id=\"n\" name=\"n\"></div>",
    "<header class=\"govuk-header\"><a href=\"/\">GOV.UK</a></header>", "<li>One</li>",
    "<p>See <a href=\"#later\">what comes later</a>.</p>",
  ])
  func asksNothingOfPartsThatOnlyPagesHave(_ html: String) async throws { #expect(try await errors(html) == []) }

  /// A layout around it may hold what every page of a service has.
  @Test func concludesNothingOverAllPagesFromTemplates() async throws {
    let html = "{% extends 'layout.html' %}{% block content %}<h1>Apply</h1><p>{{ words }}</p>{% endblock %}"
    let source = MemorySource(pages: [Snapshot(path: "a.njk", bytes: Array(html.utf8))])
    let audit = Audit(plugins: bundledPlugins, options: AuditOptions(knowledge: .services))
    guard case .page(let page) = await audit.result(of: source.reference(to: "a.njk"), from: source) else {
      Issue.record("The page is lost.")
      return
    }
    #expect(page.facts.isEmpty)
  }

  @Test func tellsFaultsOfParts() async throws {
    #expect(try await errors("<p>Text</p><img src=\"a.png\">") == ["image-has-name"])
    #expect(try await errors("<!DOCTYPE html><p>Text</p>").contains("page-has-title"))
  }

  @Test(arguments: [
    (
      "a.html",
      "{% extends 'b.html' %}{% block c %}<h1>{{ t }}</h1><img src=\"{{ s }}\" {% if a %}alt=\"{{ a }}\"{% endif %}>{% endblock %}"
    ),
    (
      "a.njk",
      "<label for=\"{{ id }}\">{{ label }}</label><input id=\"{{ id }}\" name=\"{{ n }}\"><a href=\"{{ u }}\">{{ w }}</a>"
    ),
    ("a.html.erb", "<p><%= f.label :name %> <input name=\"user\"></p><button><%= t('.save') %></button>"),
    ("a.php", "<?php if ($x > 1): ?><img src=\"<?= $s ?>\" <?= $alt ?>><?php endif; ?><a href=\"/x\"><?= $t ?></a>"),
    (
      "a.html",
      "<html th:lang=\"${l}\"><head><title th:text=\"${t}\"></title></head><body><main><h1>A</h1><img src=\"a.png\" th:alt=\"${a}\"></main>"
    ),
    ("a.hbs", "{{#each items}}<a href=\"{{url}}\">{{> icon}}</a>{{/each}}<button>{{label}}</button>"),
    ("a.cshtml", "<h1>@Model.Title</h1><button>@Model.Save</button><img src=\"@Model.Url\" alt=@Model.Alt>"),
    ("a.jsp", "<c:if test=\"${x}\"><a href=\"${u}\"><c:out value=\"${t}\"/></a></c:if><button>${save}</button>"),
    ("b.jsp", "<ul><my:rows var=\"x\"><li>One</li></my:rows></ul>"),
    (
      "a.twig",
      "{{ include('head.twig') }}<select name=\"a\">{% for o in os %}<option>{{ o }}</option>{% endfor %}</select>"
    ),
    ("a.scala.html", "@main(title) {\n<h1>@title</h1><button>@save</button>\n}"),
  ])
  func failsNothingThatATemplateFills(_ path: String, _ html: String) async throws {
    #expect(try await errors(html, path) == [])
  }

  @Test func tellsFaultsThatNoTemplateFills() async throws {
    let html = "{% extends 'b.html' %}{% block c %}<p>{{ t }}</p>\n<div><img src=\"a.png\"></div>{% endblock %}"
    #expect(try await errors(html, "a.html") == ["image-has-name"])
  }

  /// What has no end was once looked through from each of its beginnings.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [String(repeating: "{{ ", count: 200_000), String(repeating: " @if @if", count: 50_000)])
  func readsMarksWithoutEndsInOnePass(_ marks: String) async throws {
    #expect(try await errors("<p>Text</p><img src=\"a.png\"><p>" + marks).contains("image-has-name"))
  }

  @Test func takesALeftOverOfAServedPageForOne() async throws {
    let html = "<!DOCTYPE html><html lang=\"en\"><title>Fees</title><main><h1>Fees</h1><p>Hello {{name}}</p></main>"
    #expect(try await errors(html).contains("brand-template-placeholder"))
  }
}
