package import Calendars
import Workshops

extension CalendarFinding.Code {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .tooLarge: "calendar-too-large"
        case .notUTF8: "calendar-not-utf8"
        case .controlCharacter: "calendar-control-character"
        case .lineTooLong: "calendar-line-too-long"
        case .notACalendar: "not-a-calendar"
        case .malformedLine: "calendar-malformed-line"
        case .outsideCalendar: "calendar-outside"
        case .tooDeep: "calendar-too-deep"
        case .tooManyComponents: "calendar-too-many-components"
        case .tooManyProperties: "calendar-too-many-properties"
        case .unexpectedEnd: "calendar-unexpected-end"
        case .missingEnd: "calendar-missing-end"
        case .unsafeZone: "calendar-unsafe-zone"
        case .unknownZone: "calendar-unknown-zone"
        case .unreadable: "calendar-unreadable"
        case .impossibleTime: "calendar-impossible-time"
        case .repeated: "calendar-repeated"
        case .unsupported: "calendar-unsupported"
        case .unsupportedRule: "calendar-unsupported-rule"
        case .missingStart: "calendar-missing-start"
        case .unusableEnd: "calendar-unusable-end"
        case .tooManyInstances: "calendar-too-many-instances"
        case .ruleTooLong: "calendar-rule-too-long"
        case .tooManyOccurrences: "calendar-too-many-occurrences"
        case .nothingInWindow: "calendar-nothing-in-window"
        case .moreFindings: "calendar-more-findings"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .tooLarge(let bytes, let limit):
            Sentence(
                fr: "Le calendrier fait \(fr.grouped(bytes)) octets, \(fr.grouped(limit)) au plus ; "
                    + "exportez une période plus courte.",
                en:
                    "The calendar has \(en.grouped(bytes)) bytes, at most \(en.grouped(limit)); export a shorter period."
            )
        case .notUTF8:
            Sentence(
                fr: "La ligne n'est pas en UTF-8 ; réexportez le calendrier dans cet encodage.",
                en: "The line is not UTF-8; export the calendar again in this encoding.")
        case .controlCharacter(let number):
            Sentence(
                fr: "La ligne contient le caractère de contrôle \(number) ; retirez-le.",
                en: "The line has the control character \(number) in it; remove it.")
        case .lineTooLong(let octets, let limit):
            Sentence(
                fr: "La ligne fait \(fr.grouped(octets)) octets, \(fr.grouped(limit)) au plus ; raccourcissez-la.",
                en: "The line has \(en.grouped(octets)) octets, at most \(en.grouped(limit)); make it shorter.")
        case .notACalendar:
            Sentence(
                fr: "Ce n'est pas un calendrier : il n'y a pas de VCALENDAR ; vérifiez que c'est bien un fichier .ics.",
                en: "This is not a calendar: there is no VCALENDAR; check that it is an .ics file.")
        case .malformedLine:
            Sentence(
                fr: "La ligne n'a pas la forme NOM:valeur ; corrigez-la ou réexportez le calendrier.",
                en: "The line does not have the form NAME:value; correct it or export the calendar again.")
        case .outsideCalendar:
            Sentence(
                fr: "La ligne est en dehors de BEGIN:VCALENDAR … END:VCALENDAR ; retirez-la.",
                en: "The line is outside BEGIN:VCALENDAR … END:VCALENDAR; remove it.")
        case .tooDeep(let limit):
            Sentence(
                fr: "Les éléments sont emboîtés sur plus de \(limit) niveaux ; réexportez le calendrier.",
                en: "Components are nested more than \(limit) deep; export the calendar again.")
        case .tooManyComponents(let limit):
            Sentence(
                fr: "Il y a plus de \(fr.grouped(limit)) éléments ; exportez une période plus courte.",
                en: "There are more than \(en.grouped(limit)) components; export a shorter period.")
        case .tooManyProperties(let component, let limit):
            Sentence(
                fr: "Un \(component) a plus de \(fr.grouped(limit)) propriétés ; réexportez le calendrier.",
                en: "A \(component) has more than \(en.grouped(limit)) properties; export the calendar again.")
        case .unexpectedEnd(let name):
            Sentence(
                fr: "END:\(name) ne ferme rien ; retirez-le ou rétablissez le BEGIN qui manque.",
                en: "END:\(name) closes nothing; remove it or put back the BEGIN that is missing.")
        case .missingEnd(let name):
            Sentence(
                fr: "BEGIN:\(name) n'est pas fermé ; le fichier est peut-être coupé, réexportez-le.",
                en: "BEGIN:\(name) is not closed; the file may be cut short, export it again.")
        case .unsafeZone(let name):
            Sentence(
                fr: "Le fuseau \(fr.quoted(name)) n'est pas un nom de fuseau ; écrivez par exemple Europe/Paris.",
                en: "The zone \(en.quoted(name)) is not the name of a zone; write for example Europe/Paris.")
        case .unknownZone(let name):
            Sentence(
                fr: "Le fuseau \(fr.quoted(name)) est inconnu ; écrivez son nom IANA, par exemple Europe/Paris.",
                en: "The zone \(en.quoted(name)) is unknown; write its IANA name, such as Europe/Paris.")
        case .unreadable(let property):
            Sentence(
                fr: "La valeur de \(property) ne se lit pas ; corrigez-la.",
                en: "The value of \(property) cannot be read; correct it.")
        case .impossibleTime(let property):
            Sentence(
                fr:
                    "\(property) donne un jour ou une heure qui n'existe pas, par exemple au changement d'heure ; corrigez-le.",
                en: "\(property) gives a day or time that does not exist, such as at a clock change; correct it.")
        case .repeated(let property):
            Sentence(
                fr: "\(property) est écrit deux fois ; n'en gardez qu'un.",
                en: "\(property) is written twice; keep one.")
        case .unsupported(let property):
            Sentence(
                fr: "\(property) changerait les dates d'une façon qui n'est pas lue ici ; écrivez les dates une à une.",
                en: "\(property) would change the dates in a way that is not read here; write the dates one by one.")
        case .unsupportedRule(let part):
            Sentence(
                fr: "La répétition utilise \(part), qui n'est pas lu ici ; écrivez les dates une à une.",
                en: "The repetition uses \(part), which is not read here; write the dates one by one.")
        case .missingStart:
            Sentence(fr: "L'événement n'a pas de DTSTART ; ajoutez-le.", en: "The event has no DTSTART; add it.")
        case .unusableEnd:
            Sentence(
                fr: "L'événement finit avant de commencer ; corrigez DTEND ou DURATION.",
                en: "The event ends before it starts; correct DTEND or DURATION.")
        case .tooManyInstances(let limit):
            Sentence(
                fr: "L'événement se répète plus de \(fr.grouped(limit)) fois dans la période ; limitez-le avec UNTIL.",
                en: "The event is repeated more than \(en.grouped(limit)) times in the window; limit it with UNTIL.")
        case .ruleTooLong:
            Sentence(
                fr:
                    "Les répétitions du fichier demandent trop de calcul ; faites-les commencer plus près de la période.",
                en: "The repetitions of the file ask for too much work; let them begin nearer to the window.")
        case .tooManyOccurrences(let limit):
            Sentence(
                fr: "Le calendrier a plus de \(fr.grouped(limit)) occurrences dans la période ; exportez-en moins.",
                en: "The calendar has more than \(en.grouped(limit)) occurrences in the window; export fewer.")
        case .nothingInWindow(let window):
            Sentence(
                fr: "Le calendrier n'a rien dans la période (\(fr.range(window))) ; est-ce celui d'une autre année ?",
                en: "The calendar has nothing in the window (\(en.range(window))); is it that of another year?")
        case .moreFindings(let count):
            Sentence(
                fr:
                    "Il y a encore \(fr.count(count, "autre problème", "autres problèmes")) ; corrigez ceux-ci d'abord.",
                en: "There are \(en.count(count, "more problem", "more problems")); correct these first.")
        }
    }
}
