import Workshops

/// One line of what the audit says came about, or was before.
package enum AuditFact: Sendable, Hashable {
    case plan(PlanFact)
    case record(RecordedFact)
}

extension AuditFact: LosslessStringConvertible {
    /// One line, as the audit keeps it.
    package var description: String {
        switch self {
        case .plan(let fact): fact.description
        case .record(let fact): fact.description
        }
    }

    package init?(_ line: some StringProtocol) {
        let line = String(line)
        if let fact = RecordedFact(line) {
            self = .record(fact)
        } else if let fact = PlanFact(line) {
            self = .plan(fact)
        } else {
            return nil
        }
    }

    /// What the fact is about: what was there before about the same thing is what it replaces.
    package var subject: String {
        switch self {
        case .plan(.session(let number, _, _)): "session \(number)"
        case .plan(.workshop(let session, let order, _, _, _, _, _, _)): "workshop \(session).\(order)"
        case .plan(.unagreed(let workshop)): "agreement on workshop \(workshop)"
        case .plan(.trainer(let identifier, _)): "trainer \(identifier)"
        case .plan(.setting(let path, _)): "setting \(path)"
        case .plan(.restored): "database"
        case .record(.answered(let commune, _)): "answer of \(commune)"
        case .record(.mandated(let commune, _)): "mandate of \(commune)"
        case .record(.imprest(let commune, _)): "imprest account of \(commune)"
        case .record(.chequebook(let number, _)): "chequebook \(number)"
        case .record(.attested(let person, let fact, _)): "\(fact.rawValue) of \(person)"
        case .record(.told(let recipient, _, let workshop, _)), .record(.replied(let recipient, _, let workshop, _)):
            "invitation of \(recipient) to \(workshop)"
        case .record(.toldOfSeat(_, _, let number)): "seat message \(number)"
        case .record(.handedOver(let number)): "message \(number)"
        case .record(.given(let number, _)): "holder of chequebook \(number)"
        case .record(.pass(let number, _, _, _, _)): "pass \(number)"
        case .record(.presentedAgain(let number, _, let person, let workshop)):
            "pass \(number) by \(person) at \(workshop)"
        case .record(.fault(_, let number, _)): "fault of pass \(number)"
        case .record(.claim(let number, _, _, _)): "claim \(number)"
        case .record(.assessed(let person, let moment, _)): "\(moment.rawValue) of \(person)"
        case .record(.voted(let person, _)): "vote of \(person)"
        case .record(.held(let workshop)), .record(.emptied(let workshop, _)): "workshop \(workshop)"
        case .record(.noted(let person, _, let workshop, _)), .record(.comes(let person, let workshop)):
            "note of \(person) at \(workshop)"
        case .record(.guest(let person, let workshop)), .record(.guestNoMore(let person, let workshop)):
            "guest \(person) at \(workshop)"
        case .record(.issued(let number, _, _, _)): "document \(number)"
        case .record(.attended(let person, _, _, let workshop)): "presence of \(person) at \(workshop)"
        case .record(let fact): "seat of \(fact.participant ?? 0)"
        }
    }

    package var session: Int? {
        switch self {
        case .plan(.session(let number, _, _)), .plan(.workshop(let number, _, _, _, _, _, _, _)),
            .record(.offered(_, let number, _)), .record(.seated(_, let number, _, _)),
            .record(.left(_, let number, _, _)), .record(.voted(_, let number)):
            number
        case .record(.waiting(_, let number)): number
        case .plan(.unagreed(let workshop)): workshop.session
        case .record(.told(_, _, let workshop, _)), .record(.replied(_, _, let workshop, _)):
            workshop.split(separator: ".").first.flatMap { Int($0) }
        case .record(.held(let workshop)), .record(.emptied(let workshop, _)),
            .record(.attended(_, _, _, let workshop)), .record(.noted(_, _, let workshop, _)),
            .record(.comes(_, let workshop)), .record(.guest(_, let workshop)),
            .record(.guestNoMore(_, let workshop)):
            workshop.session
        case .record(.pass(_, _, _, _, let workshop)): workshop?.session
        case .record(.presentedAgain(_, _, _, let workshop)): workshop.session
        default: nil
        }
    }

    package var person: Int? { if case .record(let fact) = self { fact.participant } else { nil } }

    package var chequebook: Int? {
        switch self {
        case .record(.chequebook(let number, _)), .record(.given(let number, _)): number
        case .record(.pass(_, let number, _, _, _)), .record(.presentedAgain(_, let number, _, _)),
            .record(.fault(_, _, let number)):
            number
        default: nil
        }
    }

    package var commune: String? {
        switch self {
        case .record(.answered(let commune, _)), .record(.mandated(let commune, _)), .record(.imprest(let commune, _)):
            commune
        case .record(.chequebook(_, let commune)): commune
        default: nil
        }
    }
}
