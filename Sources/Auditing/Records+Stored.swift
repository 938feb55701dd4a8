import Answers
import Billing
import Storage
import Workshops

extension Records {
    /// What is stored of a programme.
    init(storedOf programme: Identifier, in connection: SQLConnection) throws {
        let sessions = try connection.sessions(of: programme), numbers = Numbers(sessions)
        if let record = try connection.programme(programme) {
            for fact in PlanFact.all(of: record, sessions) { add(.plan(fact)) }
        }
        try addPeople(programme, numbers.sessions, connection)
        try addSheets(programme, numbers.workshops, connection)
        try addMessages(programme, numbers.workshops, connection)
        try addPasses(programme, numbers.workshops, connection)
        for document in try connection.invoices(of: programme) {
            add(.issued(document.number, document.kind, document.totals.due, fingerprint: document.fingerprint))
        }
    }

    private mutating func addPeople(
        _ programme: Identifier, _ sessions: [String: Int], _ connection: SQLConnection
    ) throws {
        for participant in try connection.participants(of: programme) {
            let who = participant.number
            add(.registered(who))
            for attestation in participant.attestations {
                add(.attested(who, attestation.fact, holds: attestation.holds))
            }
            if participant.exemption != nil { add(.exempted(who)) }
        }
        for enrolment in try connection.enrolments(of: programme) {
            add(enrolment.fact(inSession: sessions[enrolment.session] ?? 0))
        }
        for turn in try connection.waitingTurns(of: programme) {
            add(.waiting(turn.participant, session: turn.session.map { sessions[$0] ?? 0 }))
        }
        for withdrawal in try connection.withdrawals(of: programme) { add(.withdrew(withdrawal.participant)) }
        for vote in try connection.voters(of: programme) {
            add(.voted(vote.person, session: sessions[vote.session] ?? 0))
        }
        for assessed in try connection.assessedSkills(of: programme) where assessed.skills > 0 {
            add(.assessed(assessed.person, assessed.moment, skills: assessed.skills))
        }
    }

    private mutating func addSheets(
        _ programme: Identifier, _ workshops: [String: WorkshopNumber], _ connection: SQLConnection
    ) throws {
        for sheet in try connection.sheetsFilledIn(of: programme) {
            guard let workshop = workshops[sheet.workshop] else { continue }
            add(.held(workshop: workshop))
            if sheet.corrections > 0 { setCorrections(sheet.corrections, of: workshop) }
        }
        try connection.eachPresence(of: programme) { workshop, person, presence, minutes in
            guard let workshop = workshops[workshop] else { return }
            add(.attended(person, presence, minutes: minutes, workshop: workshop))
        }
        for note in try connection.notedPresences(of: programme) {
            guard let workshop = workshops[note.workshop] else { continue }
            add(.noted(note.person, note.presence, workshop: workshop, on: note.day))
        }
        for guest in try connection.workshopGuests(of: programme) {
            guard let workshop = workshops[guest.workshop] else { continue }
            add(.guest(guest.person, workshop: workshop))
        }
        for sheet in try connection.emptiedSheets(of: programme) {
            guard let workshop = workshops[sheet] else { continue }
            add(.emptied(workshop: workshop, .planned))
        }
    }

    private mutating func addMessages(
        _ programme: Identifier, _ workshops: [String: WorkshopNumber], _ connection: SQLConnection
    ) throws {
        let invitations = Dictionary(
            try connection.invitations(of: programme).map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
        for message in try connection.messages(of: programme) {
            guard let invitation = invitations[message.uid] else { continue }
            let workshop = workshops[invitation.workshop]?.description ?? invitation.workshop
            add(.told(invitation.recipient, message.method, workshop: workshop, sequence: message.sequence))
            messages.insert(message.number)
            if message.state == .handedOver { add(.handedOver(message.number)) }
        }
        for message in try connection.seatMessages(of: programme) {
            add(.toldOfSeat(message.participant, notice: message.notice.word, message: message.number))
            messages.insert(message.number)
            if message.state == .handedOver { add(.handedOver(message.number)) }
        }
        for invitation in invitations.values {
            guard let answer = invitation.answer else { continue }
            let workshop = workshops[invitation.workshop]?.description ?? invitation.workshop
            add(.replied(invitation.recipient, answer.choice, workshop: workshop))
        }
    }

    private mutating func addPasses(
        _ programme: Identifier, _ workshops: [String: WorkshopNumber], _ connection: SQLConnection
    ) throws {
        for standing in try connection.communeStandings(of: programme) {
            add(.answered(commune: standing.commune, standing.answer))
            if let day = standing.mandate { add(.mandated(commune: standing.commune, day)) }
            add(.imprest(commune: standing.commune, standing.imprestAccount))
        }
        for holder in try connection.chequebookHolders(of: programme) {
            add(.chequebook(holder.chequebook, commune: holder.commune))
            if let person = holder.person { add(.given(chequebook: holder.chequebook, to: person)) }
        }
        try connection.eachPassTrail(of: programme) { trail in
            add(.pass(trail.pass, chequebook: nil, trail.state, participant: nil, workshop: nil))
        }
        for use in try connection.notedSecondUses(of: programme) {
            guard let workshop = workshops[use.workshop] else { continue }
            add(.presentedAgain(use.pass, chequebook: use.chequebook, by: use.person, at: workshop))
        }
        for fault in try connection.faults(of: programme) {
            add(.fault(fault.fault, ofPass: fault.pass, chequebook: fault.chequebook))
        }
        for claim in try connection.claims(of: programme) {
            add(.claim(claim.number, claim.state, claim.month, passes: claim.passes))
        }
    }
}

extension Enrolment {
    fileprivate func fact(inSession session: Int) -> RecordedFact {
        switch state {
        case .offered: .offered(participant, session: session, seat: seat)
        case .seated: .seated(participant, session: session, seat: seat, from: firstWorkshop)
        case .refused, .expired, .revoked, .withdrawn, .moved, .cancelled:
            .left(participant, session: session, seat: seat, state)
        }
    }
}

/// What people call the sessions and workshops, by identity.
private struct Numbers {
    let sessions: [String: Int]
    let workshops: [String: WorkshopNumber]

    init(_ sessions: [Session]) {
        self.sessions = Dictionary(sessions.map { ($0.id, $0.number) }, uniquingKeysWith: { $1 })
        let workshops = sessions.flatMap { session in
            session.workshops.map { ($0.id, WorkshopNumber(session: session.number, order: $0.order)) }
        }
        self.workshops = Dictionary(workshops, uniquingKeysWith: { $1 })
    }
}
