package import Billing
package import Foundation
package import Workshops

/// A fact as the audit keeps it: of whom by number, never by name.
///
/// One line of text, such as `participant 12: seated; session 2; seat 5; from 1`.
package enum RecordedFact: Sendable, Hashable {
    case registered(Int)
    /// Something about a participant was corrected; the words say what, not how.
    case corrected(Int, [PersonField])
    case attested(Int, EligibilityFact, holds: Bool)
    case exempted(Int)
    /// For one session, by its number, or for any.
    case waiting(Int, session: Int?)
    case offered(Int, session: Int, seat: Int)
    case seated(Int, session: Int, seat: Int, from: Int)
    /// Gave up a seat, or an offer of one.
    case left(Int, session: Int, seat: Int, Enrolment.State)
    /// No longer waits.
    case offList(Int)
    /// Wants no seat, without having had one.
    case withdrew(Int)
    case erased(Int)
    /// A message about a workshop, called `2.3`, was written to somebody.
    case told(Recipient, Message.Method, workshop: String, sequence: Int)
    /// A message about somebody's turn for a seat was written to them: which, in a word, and its number.
    case toldOfSeat(Int, notice: String, message: Int)
    /// The message of that number was given to the mail, or printed and posted.
    case handedOver(Int)
    /// Somebody answered about a workshop; with the stamp of the answer where that was still to come.
    case replied(Recipient, Invitation.Choice, workshop: String, ahead: Date? = nil)
    /// A workshop was held, and its sheet filled in.
    case held(workshop: WorkshopNumber)
    /// What a sheet says of somebody, and for how many minutes they were there, where that is known.
    case attended(Int, Presence, minutes: Int? = nil, workshop: WorkshopNumber)
    /// What is known of somebody before the sheet is filled in, for the day of the workshop.
    case noted(Int, Presence, workshop: WorkshopNumber, on: CivilDate)
    /// Somebody comes after all.
    case comes(Int, workshop: WorkshopNumber)
    /// Somebody comes to one workshop without a seat that counts for it, or does so no more.
    case guest(Int, workshop: WorkshopNumber)
    case guestNoMore(Int, workshop: WorkshopNumber)
    /// A sheet that was filled in for the wrong workshop was emptied; what the workshop is again.
    case emptied(workshop: WorkshopNumber, Workshop.State)
    /// Somebody was assessed in so many skills; the levels are not said.
    case assessed(Int, AssessmentMoment, skills: Int)
    /// Somebody voted about a theme; for which is not said.
    case voted(Int, session: Int)
    /// A commune gave a chequebook to somebody.
    case given(chequebook: Int, to: Int)
    /// A pass is in a state; of whom and where, when it changed hands.
    case pass(Int, chequebook: Int?, Pass.State, participant: Int?, workshop: WorkshopNumber?)
    /// A pass that had been collected was presented again, and refused.
    case presentedAgain(Int, chequebook: Int?, by: Int, at: WorkshopNumber)
    /// Whose fault it is that a pass was rejected; why is not said.
    case fault(Pass.Fault, ofPass: Int, chequebook: Int?)
    /// The claim of a month is in a state; with so many passes.
    case claim(Int, Claim.State, CivilMonth, passes: Int)
    case answered(commune: String, CommuneStanding.Answer)
    case mandated(commune: String, CivilDate)
    case imprest(commune: String, CommuneStanding.ImprestAccount)
    /// A document was issued; what it comes to, and the fingerprint of what it was computed from.
    case issued(InvoiceNumber, InvoiceProposal.Kind, Money, fingerprint: String)
    /// Who holds a chequebook; the reserve when nobody does.
    case chequebook(Int, commune: String?)
}

extension RecordedFact {
    /// Of whom it is, by number; nil when it is about a commune or a chequebook.
    package var participant: Int? {
        switch self {
        case .registered(let who), .corrected(let who, _), .attested(let who, _, _), .exempted(let who),
            .waiting(let who, _), .offered(let who, _, _), .seated(let who, _, _, _), .left(let who, _, _, _),
            .offList(let who), .withdrew(let who), .erased(let who), .told(.participant(let who), _, _, _),
            .toldOfSeat(let who, _, _),
            .replied(.participant(let who), _, _, _), .attended(let who, _, _, _),
            .noted(let who, _, _, _), .comes(let who, _), .guest(let who, _), .guestNoMore(let who, _),
            .given(_, let who), .voted(let who, _), .assessed(let who, _, _):
            who
        case .pass(_, _, _, let who, _): who
        case .presentedAgain(_, _, let who, _): who
        case .answered, .mandated, .imprest, .chequebook, .told, .replied, .handedOver, .held, .emptied, .issued,
            .fault,
            .claim:
            nil
        }
    }
}

extension RecordedFact: LosslessStringConvertible {
    package var description: String {
        let (subject, parts) = subjectAndParts
        return "\(subject): \(parts.joined(separator: "; "))"
    }

    private var subjectAndParts: (String, [String]) {
        switch self {
        case .registered(let who): ("participant \(who)", ["registered"])
        case .corrected(let who, let fields): ("participant \(who)", ["corrected"] + fields.map(\.rawValue))
        case .attested(let who, let fact, let holds):
            ("participant \(who)", ["attested", fact.rawValue, holds ? "yes" : "no"])
        case .exempted(let who): ("participant \(who)", ["exempted"])
        case .waiting(let who, let session):
            ("participant \(who)", ["waiting"] + (session.map { ["session \($0)"] } ?? []))
        case .offered(let who, let session, let seat):
            ("participant \(who)", ["offered", "session \(session)", "seat \(seat)"])
        case .seated(let who, let session, let seat, let from):
            ("participant \(who)", ["seated", "session \(session)", "seat \(seat)", "from \(from)"])
        case .left(let who, let session, let seat, let state):
            ("participant \(who)", ["left", "session \(session)", "seat \(seat)", state.rawValue])
        case .offList(let who): ("participant \(who)", ["off the list"])
        case .withdrew(let who): ("participant \(who)", ["withdrew"])
        case .erased(let who): ("participant \(who)", ["erased"])
        case .answered(let commune, let answer): ("commune \(commune)", ["answered", answer.rawValue])
        case .mandated(let commune, let day): ("commune \(commune)", ["mandated", day.description])
        case .imprest(let commune, let account): ("commune \(commune)", ["imprest account", account.rawValue])
        case .chequebook(let number, let commune): ("chequebook \(number)", [commune.map { "of \($0)" } ?? "reserve"])
        case .told(let recipient, let method, let workshop, let sequence):
            (Self.words(recipient), ["told", method.rawValue, "workshop \(workshop)", "sequence \(sequence)"])
        case .toldOfSeat(let who, let notice, let message):
            ("participant \(who)", ["told of seat", notice, "message \(message)"])
        case .replied(let recipient, let choice, let workshop, let stamp):
            (
                Self.words(recipient),
                ["replied", choice.rawValue, "workshop \(workshop)"]
                    + (stamp.map { ["stamped \($0.ISO8601Format())"] } ?? [])
            )
        case .issued(let number, let kind, let amount, let fingerprint):
            ("document \(number)", [kind.rawValue, amount.description, fingerprint])
        case .handedOver(let number): ("message \(number)", ["handed over"])
        case .given(let chequebook, let who): ("participant \(who)", ["given", "chequebook \(chequebook)"])
        case .pass(let number, let chequebook, let state, let who, let workshop):
            (
                "pass \(number)",
                [state.rawValue]
                    + [
                        chequebook.map { "chequebook \($0)" }, who.map { "participant \($0)" },
                        workshop.map { "workshop \($0)" },
                    ].compactMap(\.self)
            )
        case .presentedAgain(let number, let chequebook, let who, let workshop):
            (
                "pass \(number)",
                ["presented again"] + [chequebook.map { "chequebook \($0)" }].compactMap(\.self)
                    + ["participant \(who)", "workshop \(workshop)"]
            )
        case .fault(let fault, let number, let chequebook):
            (
                "pass \(number)",
                ["fault \(fault.rawValue)"] + [chequebook.map { "chequebook \($0)" }].compactMap(\.self)
            )
        case .claim(let number, let state, let month, let passes):
            ("claim \(number)", [state.rawValue, "month \(month)", "passes \(passes)"])
        case .assessed(let who, let moment, let skills):
            ("participant \(who)", ["assessed", moment.rawValue, "skills \(skills)"])
        case .voted(let who, let session): ("participant \(who)", ["voted", "session \(session)"])
        case .held(let workshop): ("workshop \(workshop)", ["held"])
        case .emptied(let workshop, let state): ("workshop \(workshop)", ["emptied", state.rawValue])
        case .attended(let who, let presence, let minutes, let workshop):
            (
                "participant \(who)",
                ["attended", presence.rawValue] + (minutes.map { ["\($0) minutes"] } ?? [])
                    + ["workshop \(workshop)"]
            )
        case .noted(let who, let presence, let workshop, let day):
            ("participant \(who)", ["noted", presence.rawValue, "workshop \(workshop)", "on \(day)"])
        case .comes(let who, let workshop): ("participant \(who)", ["comes", "workshop \(workshop)"])
        case .guest(let who, let workshop): ("participant \(who)", ["guest", "workshop \(workshop)"])
        case .guestNoMore(let who, let workshop): ("participant \(who)", ["guest no more", "workshop \(workshop)"])
        }
    }

    package init?(_ line: String) {
        // A commune may have a colon in its name, and comes before it, or after.
        let options: String.CompareOptions = line.hasPrefix("chequebook ") ? [] : .backwards
        guard let colon = line.range(of: ": ", options: options) else { return nil }
        let subject = line[..<colon.lowerBound], parts = line[colon.upperBound...].components(separatedBy: "; ")
        let fact: RecordedFact? =
            if let who = Self.number(subject, "participant ") {
                Self.ofRecipient(.participant(who), parts) ?? Self.ofParticipant(who, parts)
            } else if subject.hasPrefix("trainer ") {
                Identifier(String(subject.dropFirst("trainer ".count))).flatMap {
                    Self.ofRecipient(.trainer($0), parts)
                }
            } else if let number = Self.number(subject, "message ") {
                parts == ["handed over"] ? .handedOver(number) : nil
            } else if subject.hasPrefix("workshop ") {
                WorkshopNumber(String(subject.dropFirst("workshop ".count))).flatMap { Self.ofWorkshop($0, parts) }
            } else if subject.hasPrefix("document ") {
                Self.ofDocument(String(subject.dropFirst("document ".count)), parts)
            } else if let number = Self.number(subject, "pass ") {
                Self.ofPass(number, parts)
            } else if let number = Self.number(subject, "claim ") {
                Self.ofClaim(number, parts)
            } else if let number = Self.number(subject, "chequebook ") {
                Self.ofChequebook(number, parts)
            } else {
                subject.hasPrefix("commune ")
                    ? Self.ofCommune(String(subject.dropFirst("commune ".count)), parts) : nil
            }
        guard let fact, fact.description == line else { return nil }
        self = fact
    }

    private static func ofParticipant(_ who: Int, _ parts: [String]) -> RecordedFact? {
        let session = parts.compactMap { number($0, "session ") }.first
        let seat = parts.compactMap { number($0, "seat ") }.first
        switch (parts[0], session, seat) {
        case ("registered", _, _): return .registered(who)
        case ("corrected", _, _): return .corrected(who, parts.dropFirst().compactMap(PersonField.init))
        case ("attested", _, _):
            return parts.count == 3
                ? EligibilityFact(rawValue: parts[1]).map { .attested(who, $0, holds: parts[2] == "yes") } : nil
        case ("exempted", _, _): return .exempted(who)
        case ("waiting", let session, _): return .waiting(who, session: session)
        case ("offered", let session?, let seat?): return .offered(who, session: session, seat: seat)
        case ("seated", let session?, let seat?):
            return parts.compactMap { number($0, "from ") }.first
                .map { .seated(who, session: session, seat: seat, from: $0) }
        case ("left", let session?, let seat?):
            return parts.last.flatMap(Enrolment.State.init).map { .left(who, session: session, seat: seat, $0) }
        case ("off the list", _, _): return .offList(who)
        case ("withdrew", _, _): return .withdrew(who)
        case ("assessed", _, _):
            guard parts.count == 3, let moment = AssessmentMoment(rawValue: parts[1]) else { return nil }
            return number(parts[2], "skills ").map { .assessed(who, moment, skills: $0) }
        case ("voted", let session?, _): return .voted(who, session: session)
        case ("given", _, _):
            return parts.compactMap { number($0, "chequebook ") }.first.map { .given(chequebook: $0, to: who) }
        case ("attended", _, _):
            guard (3...4).contains(parts.count), let presence = Presence(rawValue: parts[1]),
                let workshop = workshop(parts)
            else { return nil }
            let minutes = parts.count == 4 ? Int(parts[2].prefix { $0 != " " }) : nil
            return .attended(who, presence, minutes: minutes, workshop: workshop)
        case ("noted", _, _):
            guard parts.count == 4, let presence = Presence(rawValue: parts[1]), let workshop = workshop(parts),
                let day = CivilDate(String(parts[3].dropFirst("on ".count)))
            else { return nil }
            return .noted(who, presence, workshop: workshop, on: day)
        case ("comes", _, _): return workshop(parts).map { .comes(who, workshop: $0) }
        case ("guest", _, _): return workshop(parts).map { .guest(who, workshop: $0) }
        case ("guest no more", _, _): return workshop(parts).map { .guestNoMore(who, workshop: $0) }
        case ("told of seat", _, _):
            guard parts.count == 3 else { return nil }
            return number(parts[2], "message ").map { .toldOfSeat(who, notice: parts[1], message: $0) }
        case ("erased", _, _): return .erased(who)
        default: return nil
        }
    }

    private static func workshop(_ parts: [String]) -> WorkshopNumber? {
        parts.first { $0.hasPrefix("workshop ") }.flatMap { WorkshopNumber(String($0.dropFirst("workshop ".count))) }
    }

    private static func ofWorkshop(_ workshop: WorkshopNumber, _ parts: [String]) -> RecordedFact? {
        switch (parts[0], parts.count) {
        case ("held", 1): .held(workshop: workshop)
        case ("emptied", 2): Workshop.State(rawValue: parts[1]).map { .emptied(workshop: workshop, $0) }
        default: nil
        }
    }

    private static func words(_ recipient: Recipient) -> String {
        switch recipient {
        case .participant(let number): "participant \(number)"
        case .trainer(let identifier): "trainer \(identifier)"
        }
    }

    private static func ofRecipient(_ recipient: Recipient, _ parts: [String]) -> RecordedFact? {
        guard parts.count > 2, parts[2].hasPrefix("workshop ") else { return nil }
        let workshop = String(parts[2].dropFirst("workshop ".count))
        switch (parts[0], parts.count) {
        case ("told", 4):
            guard let method = Message.Method(rawValue: parts[1]), let sequence = number(parts[3], "sequence ")
            else { return nil }
            return .told(recipient, method, workshop: workshop, sequence: sequence)
        case ("replied", 3...4):
            let stamp = parts.dropFirst(3).first.flatMap {
                try? Date(String($0.dropFirst("stamped ".count)), strategy: .iso8601)
            }
            return Invitation.Choice(rawValue: parts[1])
                .map { .replied(recipient, $0, workshop: workshop, ahead: stamp) }
        default: return nil
        }
    }

    private static func ofCommune(_ commune: String, _ parts: [String]) -> RecordedFact? {
        guard parts.count == 2 else { return nil }
        return switch parts[0] {
        case "answered": CommuneStanding.Answer(rawValue: parts[1]).map { .answered(commune: commune, $0) }
        case "mandated": CivilDate(parts[1]).map { .mandated(commune: commune, $0) }
        case "imprest account":
            CommuneStanding.ImprestAccount(rawValue: parts[1]).map { .imprest(commune: commune, $0) }
        default: nil
        }
    }

    private static func ofChequebook(_ number: Int, _ parts: [String]) -> RecordedFact? {
        if parts == ["reserve"] { return .chequebook(number, commune: nil) }
        guard parts[0].hasPrefix("of ") else { return nil }
        return .chequebook(number, commune: String(parts.joined(separator: "; ").dropFirst("of ".count)))
    }

    private static func ofDocument(_ number: String, _ parts: [String]) -> RecordedFact? {
        guard parts.count == 3, let number = InvoiceNumber(number), let kind = InvoiceProposal.Kind(rawValue: parts[0]),
            let amount = Money(parts[1])
        else { return nil }
        return .issued(number, kind, amount, fingerprint: parts[2])
    }

    private static func ofPass(_ number: Int, _ parts: [String]) -> RecordedFact? {
        let find = { (prefix: String) in parts.compactMap { Self.number($0, prefix) }.first }
        let workshop = workshop(parts)
        if parts[0].hasPrefix("fault ") {
            return Pass.Fault(rawValue: String(parts[0].dropFirst("fault ".count)))
                .map { .fault($0, ofPass: number, chequebook: find("chequebook ")) }
        }
        if parts[0] == "presented again", let who = find("participant "), let workshop {
            return .presentedAgain(number, chequebook: find("chequebook "), by: who, at: workshop)
        }
        return Pass.State(rawValue: parts[0]).map { state in
            .pass(
                number, chequebook: find("chequebook "), state, participant: find("participant "), workshop: workshop)
        }
    }

    private static func ofClaim(_ number: Int, _ parts: [String]) -> RecordedFact? {
        guard parts.count == 3, let state = Claim.State(rawValue: parts[0]), parts[1].hasPrefix("month "),
            let month = CivilMonth(String(parts[1].dropFirst("month ".count))),
            let passes = Self.number(parts[2], "passes ")
        else { return nil }
        return .claim(number, state, month, passes: passes)
    }

    private static func number(_ text: some StringProtocol, _ prefix: String) -> Int? {
        text.hasPrefix(prefix) ? Int(text.dropFirst(prefix.count)) : nil
    }
}
