import Markup

/// How every document looks: A4, black on white, the same on paper and on a screen, without anything from outside.
///
/// Sizes are relative to the letters of the body, so that a document that wants them large says that alone.
enum DocumentStyle {
    static let sheet: StyleSheet = page + text + tables + blocks

    private static let page: StyleSheet = """
        @page { size: A4; margin: 18mm 20mm;
          @bottom-right { content: counter(page) "\u{A0}/\u{A0}" counter(pages); font: 8pt sans-serif } }
        html { color: #000; background: #fff }
        body { font: 10.5pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; max-width: 17cm; margin: 1cm auto;
          font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word; orphans: 3; widows: 3 }
        @media print { body { max-width: none; margin: 0 } }

        """

    private static let text: StyleSheet = """
        h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .4em }
        h2 { font-size: 1.1em; line-height: 1.3; margin: 1.3em 0 .3em }
        h1, h2 { break-after: avoid; text-wrap: balance }
        p { margin: .3em 0 }
        ul { margin: .3em 0; padding-left: 1.3em }
        small, .small { font-size: .85em; font-weight: normal }

        """

    /// A row and a group of rows stay whole; columns are named again on each page, sums come once.
    private static let tables: StyleSheet = """
        table { border-collapse: collapse; width: 100%; margin: .8em 0 }
        thead { display: table-header-group }
        tfoot { display: table-row-group }
        tr, tbody { break-inside: avoid }
        th, td { padding: .35em .8em .35em 0; text-align: left; vertical-align: top; border-bottom: .4pt solid }
        th:last-child, td:last-child { padding-right: 0 }
        thead th { font-size: .85em; vertical-align: bottom; border-bottom: 1pt solid }
        .amount { text-align: right; white-space: nowrap }
        tfoot tr:first-child > * { border-top: 1pt solid }
        tfoot th { font-weight: normal }
        .sum > * { font-weight: bold }
        .due > * { font-weight: bold; font-size: 1.15em; border-top: 1pt solid; border-bottom: 2pt solid }

        """

    private static let blocks: StyleSheet = """
        .sides { display: flex; gap: 1cm; margin: 0 0 1.2em }
        .sides > div { flex: 1 }
        .sides h2 { font-size: .85em; font-weight: normal; margin: 0 }
        .block, .signature { break-inside: avoid }
        .signature { margin-top: 1.2em; border: .5pt solid; min-height: 2.4cm; padding: .5em }

        """
}
