/// Names that say nothing about what bears them, in lower case without end punctuation.
enum VagueWords {
  /// Link names that do not say where a link goes, in English and Welsh.
  static let links: Set<String> = [
    "more", "read more", "learn more", "find out more", "see more", "show more", "view more", "more info",
    "more information", "more details", "further information", "further details", "details", "info", "information",
    "here", "click here", "click", "click this", "click this link", "click me", "press here", "tap here", "go",
    "go here",
    "see here", "look here", "read here", "this", "this page", "this link", "this one", "link", "links", "a link",
    "page",
    "this website", "this site", "website", "continue reading", "keep reading", "read on", "read", "see", "view",
    "open",
    "visit", "follow", "follow this link", "go to link", "go to page", "url", "web page", "document", "file", "pdf",
    "untitled", "start here", "check it out", "and more", "et cetera", "article", "item", "other", "others", "stuff",
    "yma", "cliciwch yma", "mwy", "darllen mwy", "dysgu mwy", "rhagor", "rhagor o wybodaeth", "gweld mwy",
    "mwy o wybodaeth",
  ]

  /// Link names that say little, but may be the name of what they lead to: a category, a kind of file.
  static let perhapsNames: Set<String> = [
    "other", "others", "item", "article", "stuff", "details", "info", "information", "links", "read", "view",
  ]

  /// One-word link names that are the whole name of a well-known page or step.
  static let wholeNames: Set<String> = [
    "home", "contact", "help", "search", "back", "next", "previous", "continue", "cancel", "cookies", "accessibility",
    "privacy", "print", "english", "cymraeg", "feedback", "news", "sitemap", "change", "edit", "remove", "delete",
    "register", "login", "logout", "top", "menu", "skip", "apply", "download", "email", "about", "terms", "disclaimer",
    "copyright", "facebook", "twitter", "youtube", "instagram", "linkedin", "x",
  ]

  /// Headings that say what kind of notice or part stands below them.
  static let notices: Set<String> = [
    "important", "success", "warning", "note", "notes", "notice", "caution", "alert", "information", "tip", "error",
    "danger", "urgent", "reminder", "example", "disclaimer", "summary", "conclusion", "conclusions", "introduction",
    "overview", "details", "detail", "background", "abstract", "results", "discussion", "newsletter", "thanks",
    "thank you", "welcome", "appendix", "foreword", "preface", "cyflwyniad", "crynodeb", "casgliad", "pwysig",
    "rhybudd", "llwyddiant", "nodyn",
  ]

  /// Names of images that say only that there is an image.
  static let images: Set<String> = [
    "image", "img", "picture", "pic", "photo", "photograph", "graphic", "graphics", "image of", "picture of",
    "photo of",
    "alt", "alt text", "alternative text", "alternate text", "untitled", "undefined", "null", "blank", "spacer",
    "placeholder", "bullet", "image alt text", "insert alt text here", "decorative", "decorative image", "thumbnail",
    "image description", "delwedd", "llun",
  ]

  /// Titles that editors and frameworks write where nobody wrote one.
  static let titles: Set<String> = [
    "untitled", "untitled document", "untitled page", "document", "new document", "new page", "page", "page 1", "title",
    "page title", "web page", "webpage", "website", "web site", "index", "default", "test", "no title", "my page",
    "react app", "vite app", "vite + react", "angular app", "next.js", "create next app", "insert title here",
    "enter the title of your html document here", "html", "html document", "welcome to nginx!", "loading",
    "please wait", "undefined", "null", "template", "starter template", "lorem ipsum", "microsoft word",
  ]

  /// Headings that stand in templates until someone writes the real one.
  static let headings: Set<String> = [
    "heading", "headline", "title", "subtitle", "subheading", "sub heading", "heading 1", "heading 2", "heading 3",
    "section title", "untitled", "lorem ipsum", "lorem ipsum dolor sit amet", "your title here", "insert heading here",
    "placeholder", "heading here", "new section", "h1", "h2", "h3", "undefined", "null",
  ]

  /// Labels of choices that say nothing about the choice.
  static let choices: Set<String> = [
    "label", "untitled", "placeholder", "undefined", "null", "checkbox", "radio", "radio button", "option", "choice",
    "item", "field", "input", "value", "click here", "here",
  ]

  /// Labels that do not say what to enter.
  static let labels: Set<String> = [
    "info", "field", "text", "text field", "textbox", "text box", "input", "input field", "form field", "label",
    "value", "enter", "enter here", "enter text", "enter text here", "type here", "fill in", "fill in here", "here",
    "this", "menu", "form", "item", "entry", "untitled", "placeholder", "undefined", "null", "box", "required",
    "optional", "mandatory",
  ]
}
