import Workshops

/// Pages that stand alone: no script, nothing from outside.
enum HTML {
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("\n", with: "<br>")
    }

    static func page(title: String, language: Language, style: String = "", body: [String]) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <title>\(escaped(title))</title>
        \(style.isEmpty ? "" : "<style>\(style)</style>\n")</head>
        <body>
        \(body.joined(separator: "\n"))
        </body>
        </html>

        """
    }
}
