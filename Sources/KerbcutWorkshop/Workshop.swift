import ArgumentParser

/// The maintainers' tool: measures the project against published suites and makes its generated files.
@main
struct Workshop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "KerbcutWorkshop",
    abstract: "Measures Kerbcut and makes its generated files.",
    subcommands: [
      ActCommand.self,
      AuditCommand.self,
      BaselineCommand.self,
      AxeCommand.self,
      BenchCommand.self,
      CatalogueCommand.self,
      DocsCommand.self,
      ExamplesCommand.self,
      FindingsCommand.self,
      LanguagesCommand.self,
      MessagesCommand.self,
      NamesCommand.self,
      PaintCommand.self,
      Styles.self,
      TablesCommand.self,
      Trees.self,
      WptCommand.self,
    ])
}
