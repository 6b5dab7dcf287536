package fi.opastin.editor;

import java.util.List;

/**
 * What the check of services and the desk where drafts are kept say, in the editor's languages.
 * Stateless.
 */
final class ServiceSayings {

  /** The first that fits is taken; those that fit most stand last. */
  static final List<Saying> SAYINGS =
      List.of(
          Saying.of(
              "There is no field named {} here", "kenttää {0} ei tunneta", "fältet {0} är okänt"),
          Saying.of(
              "{} is a whole number",
              "{0}: tässä pitää olla kokonaisluku",
              "{0}: här ska stå ett heltal"),
          Saying.of("{} is a number", "{0}: tässä pitää olla luku", "{0}: här ska stå ett tal"),
          Saying.of(
              "{} is a day such as 2026-11-22",
              "{0}: kirjoita päivä muodossa 2026-11-22",
              "{0}: skriv dagen som 2026-11-22"),
          Saying.of("{} is a text", "{0}: tässä pitää olla tekstiä", "{0}: här ska stå text"),
          Saying.of("{} is a list", "{0}: tässä pitää olla luettelo", "{0}: här ska stå en lista"),
          Saying.of(
              "{} is true or false",
              "{0}: tässä pitää olla true tai false",
              "{0}: här ska stå true eller false"),
          Saying.of(
              "{} has fields of its own",
              "{0}: tässä pitää olla omat kentät",
              "{0}: här ska finnas egna fält"),
          Saying.of("{} has no text", "{0}: teksti puuttuu", "{0}: texten saknas"),
          Saying.of("This is no text", "tässä pitää olla tekstiä", "här ska stå text"),
          Saying.of("This has no fields", "tästä puuttuvat kentät", "här saknas fälten"),
          Saying.of(
              "{} is not known here",
              "{0} ei ole mikään tunnetuista arvoista",
              "{0} är inget av de kända värdena"),
          Saying.of(
              "{} is no known {}",
              "{0} ei ole tunnettu arvo (kenttä {1})",
              "{0} är inget känt värde (fältet {1})"),
          Saying.of(
              "A text is given by language: fi, fi-simple, sv or en",
              "tekstin kieli on fi, fi-simple, sv tai en",
              "textens språk är fi, fi-simple, sv eller en"),
          Saying.of(
              "The week has no times at all; days that differ need a week that they differ from.",
              "Viikolla ei ole aikoja. Poikkeuspäivät tarvitsevat viikon, josta ne poikkeavat.",
              "Veckan har inga tider. Avvikande dagar behöver en vecka som de avviker från."),
          Saying.of(
              "Hours are always, or a list of slots",
              "aukioloajat puuttuvat: kirjoita viikon ajat tai valitse, että aina on auki",
              "öppettiderna saknas: skriv veckans tider eller välj att det alltid är öppet"),
          Saying.of(
              "These hours overlap others of the same days",
              "samojen päivien ajat menevät päällekkäin",
              "tiderna för samma dagar överlappar varandra"),
          Saying.of(
              "These hours overlap others of {}",
              "saman päivän ajat menevät päällekkäin ({0})",
              "tiderna för samma dag överlappar varandra ({0})"),
          Saying.of(
              "An exception begins on a day and does not end before it",
              "poikkeus tarvitsee ensimmäisen päivän, eikä viimeinen päivä voi olla ennen sitä",
              "en avvikelse behöver en första dag, och den sista dagen kan inte vara före den"),
          Saying.of(
              "An exception is either closed or has open slots",
              "poikkeuspäivä on joko suljettu tai sillä on ajat",
              "en avvikande dag är antingen stängd eller har tider"),
          Saying.of(
              "Hours end after they begin; what goes past midnight ends at 24:00 and goes on the next day",
              "ajan pitää loppua alkamisensa jälkeen; jos aukiolo jatkuu yli keskiyön, kirjoita loppu 24:00 ja jatka seuraavana päivänä",
              "tiden måste sluta efter att den börjar; om det är öppet över midnatt, skriv slutet 24:00 och fortsätt nästa dag"),
          Saying.of(
              "A time is written \"9:00\", in quotation marks",
              "aika ei kelpaa: kirjoita se muodossa 9:00-15:30",
              "tiden duger inte: skriv den som 9:00-15:30"),
          Saying.of(
              "Days are written mon-fri or mon, wed",
              "viikonpäivät ovat väärin: oikea on esimerkiksi mon-fri tai mon, wed",
              "veckodagarna är fel: rätt är till exempel mon-fri eller mon, wed"),
          Saying.of(
              "Either nationwide, or municipalities, employment areas or regions",
              "alue on joko koko maa tai kuntia, työllisyysalueita tai maakuntia",
              "området är antingen hela landet eller kommuner, sysselsättningsområden eller landskap"),
          Saying.of(
              "It must be told whom the service serves",
              "kerro, mitä aluetta palvelu koskee",
              "ange vilket område tjänsten gäller"),
          Saying.of(
              "The successor is named by its id",
              "seuraaja kerrotaan tunnuksella",
              "efterföljaren anges med sitt id"),
          Saying.of(
              "A service ends on the day it begins, or later",
              "palvelun viimeinen päivä ei voi olla ennen ensimmäistä",
              "tjänstens sista dag kan inte vara före den första"),
          Saying.of(
              "An alert needs a text", "tiedote tarvitsee tekstin", "meddelandet behöver en text"),
          Saying.of(
              "An alert needs its last day",
              "tiedote tarvitsee viimeisen päivän",
              "meddelandet behöver en sista dag"),
          Saying.of("There is no service {}", "palvelua {0} ei ole", "tjänsten {0} finns inte"),
          Saying.of(
              "The successors lead round in a circle",
              "seuraajat johtavat kehää",
              "efterföljarna går i cirkel"),
          Saying.of(
              "This may be the same service as {}: kind, owner and area are equal. If it is not, say beside: [{}]",
              "tämä voi olla sama palvelu kuin {0}: laji, järjestäjä ja alue ovat samat. Jos ei ole, lisää beside: [{1}]",
              "det här kan vara samma tjänst som {0}: typ, arrangör och område är desamma. Om inte, lägg till beside: [{1}]"),
          Saying.of(
              "This is the same service as {}: kind, name, owner and area are equal",
              "tämä on sama palvelu kuin {0}: laji, nimi, järjestäjä ja alue ovat samat",
              "det här är samma tjänst som {0}: typ, namn, arrangör och område är desamma"),
          Saying.of(
              "The file has no list of services",
              "tiedostossa ei ole palveluja",
              "filen har inga tjänster"),
          Saying.of(
              "The id {} is taken by another service",
              "tunnus {0} on jo toisella palvelulla",
              "id:t {0} används redan av en annan tjänst"),
          Saying.of(
              "An id is small letters, digits and single dashes, 80 at most",
              "tunnuksessa on enintään 80 pientä kirjainta, numeroa ja väliviivaa",
              "ett id har högst 80 små bokstäver, siffror och bindestreck"),
          Saying.of(
              "Nobody owns this service: organization is missing",
              "palvelun järjestäjä puuttuu",
              "tjänstens arrangör saknas"),
          Saying.of(
              "A date is written 2026-11-22, 2026-11 or 2026",
              "kirjoita päivä, kuukausi tai vuosi muodossa 2026-11-22, 2026-11 tai 2026",
              "skriv dagen, månaden eller året som 2026-11-22, 2026-11 eller 2026"),
          Saying.of(
              "A service needs a source", "palvelu tarvitsee lähteen", "tjänsten behöver en källa"),
          Saying.of(
              "The least age is above the greatest",
              "alin ikä on suurempi kuin ylin",
              "den lägsta åldern är högre än den högsta"),
          Saying.of(
              "Latitude is -90 to 90 and longitude -180 to 180 degrees",
              "leveysaste on -90–90 ja pituusaste -180–180",
              "latituden är -90–90 och longituden -180–180"),
          Saying.of(
              "This is no phone number",
              "puhelinnumero ei ole numero",
              "telefonnumret är inget nummer"),
          Saying.of(
              "This is no e-mail address",
              "sähköpostiosoite ei ole osoite",
              "e-postadressen är ingen adress"),
          Saying.of(
              "The number of the source that gives this, 1 to {}",
              "lähteen numero on 1–{0}",
              "källans nummer är 1–{0}"),
          Saying.of(
              "There is no imported service {} (any more); the override does nothing",
              "tuotua palvelua {0} ei enää ole, joten sen muutoksella ei ole vaikutusta",
              "den importerade tjänsten {0} finns inte längre, så ändringen har ingen verkan"),
          Saying.of(
              "There is another override for {}; the first counts",
              "palvelulla {0} on toinenkin muutos; ensimmäinen on voimassa",
              "tjänsten {0} har en annan ändring; den första gäller"),
          Saying.of(
              "A title has 1 to {} characters.",
              "Luonnoksen nimessä on 1–{0} merkkiä.",
              "Utkastets namn har 1–{0} tecken."),
          Saying.of(
              "A draft has at most {} files.",
              "Luonnoksessa on enintään {0} tiedostoa.",
              "Ett utkast har högst {0} filer."),
          Saying.of(
              "A file cannot have this name; it begins with packs/ and has plain letters.",
              "Tiedoston nimi ei kelpaa: se alkaa packs/ ja siinä on tavallisia kirjaimia.",
              "Filens namn duger inte: det börjar med packs/ och har vanliga bokstäver."),
          Saying.of(
              "{} is too long: at most {} characters.",
              "{0} on liian pitkä: enintään {1} merkkiä.",
              "{0} är för lång: högst {1} tecken."),
          Saying.of(
              "{} has a character that no text has.",
              "{0}: tekstissä on merkki, jota missään tekstissä ei voi olla.",
              "{0}: texten har ett tecken som ingen text kan ha."),
          Saying.of(
              "The end is over already.",
              "Päättymisaika on jo mennyt.",
              "Sluttiden har redan passerat."),
          Saying.of("The time is over already.", "Aika on jo mennyt.", "Tiden har redan passerat."),
          Saying.of("the file is missing", "tiedosto puuttuu", "filen saknas"),
          Saying.of("{} is missing", "{0} puuttuu", "{0} saknas"));

  private ServiceSayings() {}
}
