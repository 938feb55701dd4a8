/// What an element may hold (HTML Living Standard §4, SVG 2 §5), so far that a reader of HTML leaves it where it is.
struct ContentModel {
    var hasText = false
    var tags: Set<Tag> = []
    var voidTags: Set<VoidTag> = []
    var hasStyle = false

    func holds(_ element: Element) -> Bool {
        switch element.kind {
        case .tag(let tag): tags.contains(tag)
        case .void(let tag): voidTags.contains(tag)
        case .style: hasStyle
        }
    }

    /// What stands in a line.
    static let phrasing = ContentModel(
        hasText: true,
        tags: [
            .a, .strong, .em, .small, .span, .code, .time, .abbr, .label, .select, .textarea, .button, .output, .svg,
        ],
        voidTags: [.br, .img, .input])

    /// That, and blocks.
    static let flow = ContentModel(
        hasText: true,
        tags: phrasing.tags.union(headings).union([
            .header, .nav, .main, .section, .article, .aside, .footer, .p, .div, .pre, .blockquote, .ul, .ol, .dl,
            .figure, .details, .table, .form, .fieldset,
        ]),
        voidTags: phrasing.voidTags.union([.hr]))

    static let headings: Set<Tag> = [.h1, .h2, .h3, .h4]

    func and(_ tags: Set<Tag>) -> Self {
        var model = self
        model.tags.formUnion(tags)
        return model
    }
}

extension Tag {
    var contentModel: ContentModel {
        switch self {
        case .html: ContentModel(tags: [.head, .body])
        case .head: ContentModel(tags: [.title], voidTags: [.meta, .link], hasStyle: true)
        case .title, .option, .textarea, .text: ContentModel(hasText: true)
        case .h1, .h2, .h3, .h4, .p, .pre, .a, .strong, .em, .small, .span, .code, .time, .abbr, .label, .button,
            .output:
            .phrasing
        case .summary, .legend: .phrasing.and(ContentModel.headings)
        case .details: .flow.and([.summary])
        case .fieldset: .flow.and([.legend])
        case .figure: .flow.and([.figcaption])
        case .ul, .ol: ContentModel(tags: [.li])
        case .dl: ContentModel(tags: [.dt, .dd])
        case .table: ContentModel(tags: [.caption, .thead, .tbody, .tfoot])
        case .thead, .tbody, .tfoot: ContentModel(tags: [.tr])
        case .tr: ContentModel(tags: [.th, .td])
        case .select: ContentModel(tags: [.option, .optgroup])
        case .optgroup: ContentModel(tags: [.option])
        case .svg, .g: ContentModel(tags: [.title, .g, .text], voidTags: [.rect, .line, .circle, .path])
        case .body, .header, .nav, .main, .section, .article, .aside, .footer, .div, .blockquote, .li, .dt, .dd,
            .figcaption, .caption, .th, .td, .form:
            .flow
        }
    }

    /// What it may not hold at any depth, since a reader of HTML ends it there, or cannot know which of them is meant.
    var neverHolds: Set<Tag> {
        switch self {
        case .a, .button: [.a, .button, .label, .select, .textarea, .details]
        case .label: [.label]
        case .form: [.form]
        default: []
        }
    }
}
