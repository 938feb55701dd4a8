<?php
// What sabre/vobject, the parser of Nextcloud, makes of calendars: one a line in base64, one answer a line in JSON.

require 'Sabre/VObject/autoload.php';

error_reporting(E_ALL & ~E_DEPRECATED);
ini_set('display_errors', 'stderr');

function event(Sabre\VObject\Component\VEvent $event): array
{
    $texts = [];
    foreach (['uid', 'summary', 'description', 'location', 'status', 'sequence', 'organizer', 'attendee'] as $name) {
        // Debian's version leaves these two escapes to who uses it.
        $texts[$name] = isset($event->$name) ? strtr($event->$name->getValue(), ['\\,' => ',', '\\;' => ';']) : null;
    }
    return $texts + [
        'start' => $event->DTSTART->getDateTime()->getTimestamp(),
        'end' => $event->DTEND->getDateTime()->getTimestamp(),
        'attendee_name' => isset($event->ATTENDEE['CN']) ? (string) $event->ATTENDEE['CN'] : null,
    ];
}

while (($line = fgets(STDIN)) !== false) {
    try {
        $calendar = Sabre\VObject\Reader::read(base64_decode($line));
        $answer = [
            'method' => isset($calendar->METHOD) ? $calendar->METHOD->getValue() : null,
            'events' => array_map('event', array_values($calendar->select('VEVENT'))),
            'complaints' => array_column($calendar->validate(), 'message'),
        ];
    } catch (Throwable $error) {
        $answer = ['error' => $error->getMessage()];
    }
    echo json_encode($answer, JSON_THROW_ON_ERROR), "\n";
}
