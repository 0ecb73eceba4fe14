/*
 * The Landfall language. This file is its reference: one rule for each thing that can be said, in the order in which
 * the guide explains them.
 *
 *   kind Name "Title"? clause* { … }?        what may stand in the braces may stand on the line, and the other way round
 */
parser grammar LandfallParser;

options { tokenVocab = LandfallLexer; }

// ================================================================ a file

file        : LineEnd* ( statement ( LineEnd+ statement )* )? LineEnd* EOF ;

/** One statement; it ends at the end of its line. */
statement
    : include
    | system | party | location | subjects | data | purpose | safeguard
    | component
    | flow
    | expectation | acceptance
    | pack | regime | set | term | word | instrument | decision | rule | offer | switching | document
    ;

include     : INCLUDE path=Text ;

// ================================================================ the system and who is in it

system      : SYSTEM title=Text? systemClause* ( OpenBlock ( systemClause | LineEnd )* CloseBlock )? ;
systemClause
    : AS OF date=Date                                                      # asOf
    | LAWS names                                                           # laws
    | OWNER text=Text                                                      # owner
    | VERSION text=Text                                                    # version
    | SWITCH name position                                                 # systemSwitch
    ;

party       : PARTY name title=Text? partyClause* ( OpenBlock ( partyClause | LineEnd )* CloseBlock )? ;
partyClause
    : IN place                                                             # partyIn
    | ALSO IN places                                                       # partyAlsoIn
    | GROUP name                                                           # partyGroup
    | TARGETS places                                                       # partyTargets
    | NOT? CIIO                                                            # partyCiio
    | PUBLIC_AUTHORITY                                                     # partyPublicAuthority
    | INTERNATIONAL_ORGANISATION                                           # partyInternationalOrganisation
    | CERTIFIED scheme=name ( SINCE since=Date )? ( UNTIL until=Date )?    # partyCertified
    | NOT? SUBJECT TO law=name                                             # partySubjectTo
    | HANDLES amount                                                       # partyHandles
    | REPRESENTED IN place BY name                                         # partyRepresented
    | ZONE name                                                            # partyZone
    | CITY name                                                            # partyCity
    | WITH obligations                                                     # partyWith
    ;

location    : LOCATION name title=Text? locationClause* ( OpenBlock ( locationClause | LineEnd )* CloseBlock )? ;
locationClause
    : Equal place                                                          # locationIs
    | IN place                                                             # locationIn
    | ZONE name                                                            # locationZone
    | HOSTED BY name                                                       # locationHosted
    | SELF_HOSTED                                                          # locationSelfHosted
    ;

// ================================================================ whose data, which, and why

subjects    : SUBJECTS name title=Text? subjectsClause* ( OpenBlock ( subjectsClause | LineEnd )* CloseBlock )? ;
subjectsClause
    : IN place                                                             # subjectsIn
    | COUNT counts                                                         # subjectsCount
    | GROWING Number PER MONTHS                                            # subjectsGrowing
    | EMPLOYEES                                                            # subjectsEmployees
    | MINORS                                                               # subjectsMinors
    | OF name                                                              # subjectsOf
    ;

data        : DATA name title=Text? dataClause* ( OpenBlock ( dataClause | LineEnd )* CloseBlock )? ;
dataClause
    : IS names                                                             # dataIs
    | OF names                                                             # dataOf
    | FIELDS names                                                         # dataFields
    | INCLUDES names                                                       # dataIncludes
    | COLLECTED IN place                                                   # dataCollected
    | SECTOR name                                                          # dataSector
    ;

purpose     : PURPOSE name title=Text? purposeClause* ( OpenBlock ( purposeClause | LineEnd )* CloseBlock )? ;
purposeClause
    : BASIS basis=name ( UNDER law=name )?                                 # purposeBasis
    | NECESSARY ( FOR activity=name )?                                     # purposeNecessary
    | NOT NECESSARY                                                        # purposeNotNecessary
    | WITH obligations                                                     # purposeWith
    ;

// ================================================================ under which instrument

safeguard   : SAFEGUARD name title=Text? safeguardClause* ( OpenBlock ( safeguardClause | LineEnd )* CloseBlock )? ;
safeguardClause
    : IS tool=name ( MODULE module=Number )?                               # safeguardIs
    | GROUND name                                                          # safeguardGround
    | FROM from=name TO to=name                                            # safeguardBetween
    | FOR GROUP name                                                       # safeguardForGroup
    | COVERS names                                                         # safeguardCovers
    | ONWARD names                                                         # safeguardOnward
    | SINCE Date                                                           # safeguardSince
    | UNTIL Date                                                           # safeguardUntil
    | EXTENDED Date                                                        # safeguardExtended
    | WITH obligations                                                     # safeguardWith
    | SUPPLEMENTARY names                                                  # safeguardSupplementary
    ;

// ================================================================ what stands where

component   : kind name title=Text? componentClause* componentBlock? ;
kind        : APP | SERVICE | STORE | QUEUE | MODEL | SAAS | DEVICE | TEAM | COMPONENT ;
componentBlock
            : OpenBlock LineEnd* ( componentLine ( LineEnd+ componentLine )* )? LineEnd* CloseBlock ;
componentLine
    : component
    | flow
    | componentClause+
    ;
componentClause
    : AT places                                                            # componentAt
    | BY name                                                              # componentBy
    | ON BEHALF OF names                                                   # componentOnBehalfOf
    | JOINTLY WITH names                                                   # componentJointly
    | HOLDS names ( FOR duration )?                                        # componentHolds
    | HOSTED BY name                                                       # componentHosted
    | SELF_HOSTED                                                          # componentSelfHosted
    | ENCRYPTED custody?                                                   # componentEncrypted
    | SERVES names                                                         # componentServes
    | PUBLIC IN places                                                     # componentPublic
    | USES provider=name Colon offered=name                                # componentUses
    | RUNS provider=name Colon offered=name                                # componentRuns
    | TRAINS ON names                                                      # componentTrains
    | NOT? LEARNS                                                          # componentLearns
    | DERIVE result=name FROM names BY technique=name                      # componentDerive
    | WITH obligations                                                     # componentWith
    ;

/** Who holds the key, or the table behind the pseudonyms, and where. */
custody     : KEY HELD BY name ( AT place )? ;

// ================================================================ what moves

flow
    : ref ( Arrow ref )+     carried? flowClause* flowBlock?               # sends
    | ref BothWays ref       carried? flowClause* flowBlock?               # exchanges
    | ref READS ref          carried? flowClause* flowBlock?               # reads
    ;
carried     : Colon names ;
flowBlock   : OpenBlock ( flowClause | LineEnd )* CloseBlock ;
flowClause
    : FOR names                                                            # flowFor
    | UNDER names                                                          # flowUnder
    | AS name                                                              # flowAs
    | COUNT counts                                                         # flowCount
    | ENCRYPTED custody?                                                   # flowEncrypted
    | PSEUDONYMISED custody?                                               # flowPseudonymised
    | ANONYMISED                                                           # flowAnonymised
    | AGGREGATED                                                           # flowAggregated
    | VIA places                                                           # flowVia
    | OCCASIONAL                                                           # flowOccasional
    | REGULAR                                                              # flowRegular
    | SINCE Date                                                           # flowSince
    | UNTIL Date                                                           # flowUntil
    | ON ORDER OF Text                                                     # flowOrder
    | WITH obligations                                                     # flowWith
    ;

// ================================================================ what must stay true

expectation
    : EXPECT NO? verdict=name flowRef ( OF names )? UNDER law=name expectationClause*   # expectVerdict
    | EXPECT NO? names IN places                                           # expectReach
    | EXPECT NO? FINDING ref ON flowRef                                    # expectFinding
    | EXPECT NO? UNMET duty=name ON flowRef UNDER law=name                 # expectUnmet
    ;
expectationClause
    : NEEDS need ( OR need )*                                              # expectNeeds
    | WITHOUT name ( OR name )*                                            # expectWithout
    | BY ref                                                               # expectBy
    | ASKS ref                                                             # expectAsks
    ;
need        : name ( MODULE Number )? ;
flowRef     : ref ( ( Arrow | READS | BothWays ) ref )? ;

acceptance  : ACCEPT ref ON flowRef BECAUSE reason=Text BY by=Text UNTIL Date ;

// ================================================================ packs: law as text

pack        : PACK name title=Text? lawClause* lawBlock? ;
regime      : REGIME name title=Text? lawClause* lawBlock? ;
set         : SET name OF list=name lawClause* lawBlock? ;
term        : TERM name title=Text? lawClause* lawBlock? ;
word        : WORD name OF list=name title=Text? lawClause* lawBlock? ;
instrument  : INSTRUMENT name title=Text? lawClause* lawBlock? ;
decision    : DECISION ref title=Text? lawClause* lawBlock? ;
rule        : RULE ref title=Text? lawClause* lawBlock? ;
offer       : OFFER provider=name Colon offered=name title=Text? lawClause* lawBlock? ;
switching   : SWITCH name title=Text? lawClause* lawBlock? ;
document    : DOCUMENT name title=Text? lawClause* lawBlock? ;
lawBlock    : OpenBlock ( lawClause | LineEnd )* CloseBlock ;

lawClause
    // what stands with every sentence of law
    : TITLE language=name text=Text                                        # lawTitle
    | CITES texts                                                          # lawCites
    | SOURCE name                                                          # lawSource
    | REVIEWED Date                                                        # lawReviewed
    | SINCE Date                                                           # lawSince
    | UNTIL Date                                                           # lawUntil
    | UNDER name                                                           # lawUnder
    | WHY language=name? text=Text                                         # lawWhy
    | REMEDY language=name? text=Text                                      # lawRemedy
    | ASSUMES language=name? text=Text                                     # lawAssumes
    // sets and words
    | Equal names                                                          # lawMembers
    | IS name                                                              # lawIs
    // conditions
    | MATTER condition                                                     # lawMatter
    | BINDS condition                                                      # lawBinds
    | TRANSFER condition                                                   # lawTransfer
    | ONWARD condition                                                     # lawOnward
    | WHEN condition                                                       # lawWhen
    | MEANS condition                                                      # lawMeans
    | USABLE condition                                                     # lawUsable
    | REQUIRES condition                                                   # lawRequires
    | CURES condition                                                      # lawCures
    | MODULE Number condition                                              # lawModule
    // regimes
    | EXPORTER name                                                        # lawExporter
    | PROTECTS names                                                       # lawProtects
    | SPECIAL name                                                         # lawSpecial
    // rules: of what they speak
    | ON name                                                              # lawOn
    // switches
    | DEFAULT position                                                     # lawDefault
    // documents: which transfers call for one, and how many there are
    | FOR names                                                            # lawFor
    | PER names                                                            # lawPer
    // effects
    | FREES                                                                # lawFrees
    | NEEDS name ( OR name )*                                              # lawNeeds
    | OBLIGES name ( WITHIN duration AFTER from=name )?                    # lawObliges
    | FORBIDS ( UNLESS condition )?                                        # lawForbids
    | WARNS                                                                # lawWarns
    // instruments
    | PRESUPPOSES name ( WITHIN duration BEFORE before=name )? ( UNLESS condition )?   # lawPresupposes
    | VALID UNTIL Date                                                     # lawValidUntil
    | VALID FOR duration                                                   # lawValidFor
    | STRICTER THAN names                                                  # lawStricter
    | WITH names                                                           # lawWith
    // what a provider offers
    | BY name                                                              # lawBy
    | AT places                                                            # lawAt
    | HOSTED BY name                                                       # lawHosted
    | NOT? LEARNS                                                          # lawLearns
    | CLOSED IN places ( SINCE Date )?                                     # lawClosed
    | LICENCE text=Text                                                    # lawLicence
    ;

// ================================================================ conditions, in three-valued logic

condition   : conjunction ( OR conjunction )* ;
conjunction : negation ( AND negation )* ;
negation    : NOT* atom ;
atom
    : OpenBracket condition CloseBracket                                   # inBrackets
    | BINDS name                                                           # isBound
    | MODULE Number                                                        # isModule
    | property relation?                                                   # holdsThat
    ;
property    : name ( Dot name )* ( OpenBracket names CloseBracket )? ;
relation
    : IS NOT? name ( OF name )?                                            # is
    | NOT? IN names                                                        # in
    | DIFFERS FROM name                                                    # differs
    | FROM low=Number TO high=Number                                       # between
    | ( AtLeast | AtMost | Above | Below | Equal ) Number                  # compares
    | ( FOR | TO ) names                                                   # appliesTo
    | Name ( Comma name )*                                                 # applies
    ;

// ================================================================ names and values

ref         : name ( Dot name )* ;
names       : name ( Comma name )* ;
place       : name ( Colon name )? ;                                       // a location, a country code, or provider:region
places      : place ( Comma place )* ;
position    : ON | OFF ;
texts       : Text ( Comma Text )* ;
duration    : Number WORKING? ( DAYS | MONTHS | YEARS ) ;
amount      : Number ( TO Number )? | AT LEAST Number ;
counts      : yearCount ( Comma yearCount )* ;
yearCount   : amount ( IN year=Number )? ;
obligations : obligation ( Comma obligation )* ;
obligation  : name Date? Text? ADVERSE? ;

/** Every keyword is a name where a name is expected, but for `and`, `or` and `not`. */
name
    : Name
    | SYSTEM | PARTY | LOCATION | SUBJECTS | DATA | PURPOSE | SAFEGUARD | APP | SERVICE | STORE | QUEUE | MODEL | SAAS
    | DEVICE | TEAM | COMPONENT | INCLUDE | EXPECT | ACCEPT | PACK | REGIME | SET | TERM | WORD | INSTRUMENT | DECISION
    | RULE | OFFER | SWITCH | DOCUMENT | ADVERSE | AFTER | AGGREGATED | ALSO | ANONYMISED | AS | ASKS | ASSUMES | AT | BASIS | BECAUSE | BEFORE
    | BEHALF | BINDS | BY | CERTIFIED | CIIO | CITES | CITY | CLOSED | COLLECTED | COUNT | COVERS | CURES | DEFAULT | DERIVE | DIFFERS
    | EMPLOYEES | ENCRYPTED | EXPORTER | EXTENDED | FIELDS | FINDING | FOR | FORBIDS | FREES | FROM | GROUND | GROUP
    | GROWING | HANDLES | HELD | HOLDS | HOSTED | IN | INCLUDES | INTERNATIONAL_ORGANISATION | IS | JOINTLY | KEY
    | LAWS | LEARNS | LEAST | LICENCE | MATTER | MEANS | MINORS | MODULE | NECESSARY | NEEDS | NO | OBLIGES | OCCASIONAL | OF | OFF | ON
    | ONWARD | ORDER | OWNER | PER | PRESUPPOSES | PROTECTS | PSEUDONYMISED | PUBLIC | PUBLIC_AUTHORITY | READS
    | REGULAR | REMEDY | REPRESENTED | REQUIRES | REVIEWED | RUNS | SECTOR | SELF_HOSTED | SERVES | SINCE | SOURCE | SPECIAL | STRICTER | SUBJECT
    | SUPPLEMENTARY | TARGETS | THAN | TITLE | TO | TRAINS | TRANSFER | UNDER | UNLESS | UNMET | UNTIL | USABLE | USES
    | VALID | VERSION | VIA | WARNS | WHEN | WHY | WITH | WITHIN | WITHOUT | WORKING | ZONE | DAYS | MONTHS | YEARS
    ;
