import Answers
import Billing
import Tables
import Workshops

extension PriceFile {
    /// What became of the workshops that are named.
    static func states(_ objects: [JSONFields], _ sessions: SessionRules) -> [WorkshopNumber: Workshop.State] {
        var states: [WorkshopNumber: Workshop.State] = [:]
        for fields in objects {
            let session = fields.number(fields.required("session"), at: "session", in: numbers(upTo: sessions.count))
            let order = fields.number(
                fields.required("workshop"), at: "workshop", in: numbers(upTo: sessions.workshopsPerSession))
            let status = fields.word(fields.required("status"), at: "status", statuses)
            fields.finish()
            guard let session, let order, let status else { continue }
            let number = WorkshopNumber(session: session, order: order)
            if states.updateValue(status, forKey: number) != nil { fields.add(.priceFile(.workshopTwice(number))) }
        }
        return states
    }

    /// A group of passes; nil, with findings, when it cannot be read.
    static func passes(_ fields: JSONFields, _ sessions: SessionRules) -> PresentedPasses? {
        let session = fields.number(fields.required("session"), at: "session", in: numbers(upTo: sessions.count))
        let workshop = fields.number(
            fields.optional("workshop"), at: "workshop", in: numbers(upTo: sessions.workshopsPerSession))
        let outcome = outcome(fields)
        let face = fields.number(fields.optional("faceCents"), at: "faceCents", in: BillingQuantity.faceValue.range)
        let serials = serials(fields)
        let count = count(fields, serials)
        fields.finish()
        guard let session, let outcome, let count else { return nil }
        return PresentedPasses(
            session: session, workshop: workshop, outcome: outcome, faceValue: face.map { Money(cents: $0) },
            count: count, serials: serials ?? [])
    }

    private static func outcome(_ fields: JSONFields) -> PassOutcome? {
        let outcome = fields.word(fields.required("outcome"), at: "outcome", outcomes)
        let isFault = fields.word(fields.optional("fault"), at: "fault", ["provider": true, "none": false]) ?? false
        return outcome == .rejectedWithoutFault && isFault ? .rejectedByFault : outcome
    }

    /// The serials; nil where none are given.
    private static func serials(_ fields: JSONFields) -> [PassSerial]? {
        guard fields.optional("serials") != nil else { return nil }
        let items = fields.items("serials")
        let serials = items.compactMap { path, node -> PassSerial? in
            if case .text(let text) = node.value, let serial = PassSerial(text) { return serial }
            fields.add(.priceFile(.expected(.serial, found: node.summary)), at: path, node)
            return nil
        }
        return serials.count == items.count ? serials : []
    }

    /// How many passes there are: as many as serials, where they are given.
    private static func count(_ fields: JSONFields, _ serials: [PassSerial]?) -> Int? {
        guard let serials, !serials.isEmpty else {
            return fields.number(fields.required("count"), at: "count", in: BillingQuantity.passes.range)
        }
        guard let node = fields.optional("count") else { return serials.count }
        let count = fields.number(node, at: "count", in: BillingQuantity.passes.range)
        if let count, count != serials.count {
            fields.add(.priceFile(.serialCount(count: count, serials: serials.count)), at: "serials")
        }
        return count
    }

    /// A workshop that was moved and then held was held.
    private static let statuses: KeyValuePairs<String, Workshop.State> = [
        "held": .held, "moved": .held, "cancelled-by-provider": .cancelledByProvider, "force-majeure": .forceMajeure,
        "cancelled-in-time": .cancelledInTime, "cancelled-late": .cancelledLate,
    ]

    private static let outcomes: KeyValuePairs<String, PassOutcome> = [
        "collected": .collected, "accepted": .accepted, "paid": .paid, "rejected": .rejectedWithoutFault,
        "refused": .refused,
    ]
}
