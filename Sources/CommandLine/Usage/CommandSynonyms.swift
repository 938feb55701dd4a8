import Workshops

/// What people type for a command that is called otherwise: its French word, or what other programs call it.
enum CommandSynonyms {
    /// The lines that a word may mean after the words of a command that has parts; none where nobody knows.
    static func of(_ word: String, after parents: some Sequence<String>) -> [[String]] {
        let parents = Array(parents), word = FoldedText(word).text
        let all = parents.isEmpty ? commands : parts[parents.joined(separator: " ")] ?? [:]
        return (all[word] ?? []).map { $0.split(separator: " ").map(String.init) }
    }

    /// Every word, with the words of the command after which it is typed.
    static var all: [(parents: [String], word: String)] {
        commands.keys.map { ([], $0) }
            + parts.flatMap { parents, words in words.keys.map { (parents.split(separator: " ").map(String.init), $0) }
            }
    }

    /// The option that a word of French means.
    static func option(_ word: String) -> String? { options[FoldedText(word).text] }

    private static let commands = table([
        Row("aide", "help"), Row("version", "--version"), Row("manuel man manual", "--manual"),
        Row("initialiser nouveau nouvelle creer new create", "init"),
        Row("verifier controler verify validate", "check"),
        Row("planifier planning programmer schedule", "plan"), Row("replanifier reschedule", "replan"),
        Row("montrer afficher voir liste lister list ls status etat dates sessions ateliers lieux lieu venues", "show"),
        Row("confirmer", "confirm"), Row("mairie mairies", "communes"),
        Row("personnes gens inscrits participants beneficiaires find chercher trouver", "people"),
        Row("personne participant beneficiaire", "person"), Row("add ajouter register enregistrer", "person add"),
        Row("modifier edit", "person change"), Row("attester", "person attest"),
        Row("effacer delete oublier", "person erase"),
        Row("importer", "import"), Row("exporter", "export"), Row("inscrire inscription enroll book", "enrol"),
        Row("placer placement", "place"), Row("places attente", "seats"), Row("offrir proposer", "offer"),
        Row("accepter", "accept"), Row("refuser", "refuse"),
        Row("desister desistement renoncer retirer desinscrire remove rm unenrol", "withdraw"),
        Row("deplacer changer", "move", "postpone"), Row("reporter", "postpone"),
        Row("inviter convoquer convocation convocations envoyer send mail", "invite"),
        Row("messages envois courrier courriers", "outbox"), Row("reponse repondre", "reply"),
        Row("calendrier calendriers agenda calendar", "feed"), Row("fermetures", "closures"), Row("choisir", "theme"),
        Row("voter", "vote"), Row("feuille emargement", "sheet"),
        Row("presence presences attendance remplir", "attend"),
        Row("invitee", "guest"), Row("evaluer bilan", "assess"), Row("evaluations bilans", "assessments"),
        Row("progres progression", "progress"), Row("attestation", "certificate"), Row("statistiques", "statistics"),
        Row("chequier chequiers cheque cheques", "pass", "passes"),
        Row("demande demandes contre-paiement", "claim"), Row("prix tarif cout cost", "price"),
        Row("prevision previsions prevoir", "forecast"), Row("rapprochement rapprocher", "reconcile"),
        Row("annuler annulation", "cancel"), Row("retablir reprogrammer", "reinstate"),
        Row("historique log journal", "history"), Row("sauvegarde sauvegarder sauver save copie", "backup"),
        Row("restaurer restauration", "restore"), Row("docteur diagnostiquer diagnostic", "doctor"),
        Row("facture factures facturer facturation bill", "invoice"), Row("expliquer", "explain"),
        Row("repeter repetition demo", "rehearse"),
    ])

    private static let parts: [String: [String: [String]]] = [
        "person": table([
            Row("ajouter new register nouveau", "person add"), Row("montrer voir get", "person show"),
            Row("modifier changer edit update", "person change"), Row("attester", "person attest"),
            Row("effacer supprimer delete remove rm", "person erase"), Row("list liste find", "people"),
        ]),
        "pass": table([
            Row("donner", "pass give"), Row("rendre reprendre", "pass return"), Row("collecter", "pass collect"),
            Row("refuser", "pass refuse"), Row("saisir scanner", "pass scan"), Row("annuler", "pass undo"),
            Row("perdre perdu", "pass lose"), Row("expirer", "pass expire"), Row("list liste show status", "passes"),
        ]),
        "claim": table([
            Row("faire new create", "claim make"), Row("envoyer", "claim send"), Row("annuler", "claim undo"),
            Row("solder regler", "claim settle"), Row("liste", "claim list"), Row("montrer voir", "claim show"),
        ]),
        "invoice": table([
            Row("etablir create new", "invoice issue"), Row("liste", "invoice list"),
            Row("imprimer show voir montrer", "invoice print"), Row("brouillon projet", "invoice draft"),
        ]),
        "audit": table([Row("verifier check", "audit verify")]),
    ]

    private static let options = [
        "par": "by", "langue": "language", "raison": "because", "motif": "because", "pourquoi": "because",
        "lieu": "venue", "nom": "name", "prenom": "given", "jour": "on", "date": "on", "base": "database",
    ]

    /// By each word that is typed, what may be meant.
    private static func table(_ rows: [Row]) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for row in rows { for word in row.typed.split(separator: " ") { table[String(word)] = row.meant } }
        return table
    }

    /// Words, and what each of them may mean.
    private struct Row {
        let typed: String
        let meant: [String]

        init(_ typed: String, _ meant: String...) { (self.typed, self.meant) = (typed, meant) }
    }
}
