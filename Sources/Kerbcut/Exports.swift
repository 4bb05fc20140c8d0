// A check has one import: what its author needs of the modules before comes with it.
@_exported public import KerbcutARIA
@_exported public import KerbcutBasics
@_exported public import KerbcutCSS
@_exported public import KerbcutHTML
@_exported public import KerbcutLayout
@_exported public import KerbcutPage
@_exported public import KerbcutResults
@_exported public import KerbcutStandards
@_exported public import KerbcutText
