// Whoever looks at a page has one import: the modules that its parts come from come with it.
@_exported public import KerbcutARIA
@_exported public import KerbcutBasics
@_exported public import KerbcutCSS
@_exported public import KerbcutHTML
@_exported public import KerbcutText
