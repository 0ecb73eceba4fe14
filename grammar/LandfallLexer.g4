/*
 * The words and marks of the Landfall language.
 *
 * Every keyword below is contextual: wherever a name is expected it is a name (see `name` in LandfallParser.g4).
 * Only `and`, `or` and `not` are reserved, because a line that ends with `and` or `or` goes on.
 *
 * A statement ends at the end of its line. LineEnd tokens that do not end one (after a comma, `and`, `or` or an open
 * bracket, before a leading `and` or `or`, inside round brackets, blank lines) are dropped between lexer and parser.
 */
lexer grammar LandfallLexer;

// ---------------------------------------------------------------- kinds of declarations
SYSTEM      : 'system' ;
PARTY       : 'party' ;
LOCATION    : 'location' ;
SUBJECTS    : 'subjects' ;
DATA        : 'data' ;
PURPOSE     : 'purpose' ;
SAFEGUARD   : 'safeguard' ;
APP         : 'app' ;
SERVICE     : 'service' ;
STORE       : 'store' ;
QUEUE       : 'queue' ;
MODEL       : 'model' ;
SAAS        : 'saas' ;
DEVICE      : 'device' ;
TEAM        : 'team' ;
COMPONENT   : 'component' ;
INCLUDE     : 'include' ;
EXPECT      : 'expect' ;
ACCEPT      : 'accept' ;

// ---------------------------------------------------------------- kinds of declarations in packs
PACK        : 'pack' ;
REGIME      : 'regime' ;
SET         : 'set' ;
TERM        : 'term' ;
WORD        : 'word' ;
INSTRUMENT  : 'instrument' ;
DECISION    : 'decision' ;
RULE        : 'rule' ;
OFFER       : 'offer' ;
SWITCH      : 'switch' ;
DOCUMENT    : 'document' ;

// ---------------------------------------------------------------- words of clauses
ADVERSE     : 'adverse' ;
AFTER       : 'after' ;
AGGREGATED  : 'aggregated' ;
ALSO        : 'also' ;
ANONYMISED  : 'anonymised' ;
AS          : 'as' ;
ASKS        : 'asks' ;
ASSUMES     : 'assumes' ;
AT          : 'at' ;
BASIS       : 'basis' ;
BECAUSE     : 'because' ;
BEFORE      : 'before' ;
BEHALF      : 'behalf' ;
BINDS       : 'binds' ;
BY          : 'by' ;
CERTIFIED   : 'certified' ;
CIIO        : 'ciio' ;
CITES       : 'cites' ;
CITY        : 'city' ;
CLOSED      : 'closed' ;
COLLECTED   : 'collected' ;
COUNT       : 'count' ;
COVERS      : 'covers' ;
CURES       : 'cures' ;
DEFAULT     : 'default' ;
DERIVE      : 'derive' ;
DIFFERS     : 'differs' ;
EMPLOYEES   : 'employees' ;
ENCRYPTED   : 'encrypted' ;
EXPORTER    : 'exporter' ;
EXTENDED    : 'extended' ;
FIELDS      : 'fields' ;
FINDING     : 'finding' ;
FOR         : 'for' ;
FORBIDS     : 'forbids' ;
FREES       : 'frees' ;
FROM        : 'from' ;
GROUND      : 'ground' ;
GROUP       : 'group' ;
GROWING     : 'growing' ;
HANDLES     : 'handles' ;
HELD        : 'held' ;
HOLDS       : 'holds' ;
HOSTED      : 'hosted' ;
IN          : 'in' ;
INCLUDES    : 'includes' ;
INTERNATIONAL_ORGANISATION : 'international_organisation' ;
IS          : 'is' ;
JOINTLY     : 'jointly' ;
KEY         : 'key' ;
LAWS        : 'laws' ;
LEARNS      : 'learns' ;
LEAST       : 'least' ;
LICENCE     : 'licence' ;
MATTER      : 'matter' ;
MEANS       : 'means' ;
MINORS      : 'minors' ;
MODULE      : 'module' ;
NECESSARY   : 'necessary' ;
NEEDS       : 'needs' ;
NO          : 'no' ;
OBLIGES     : 'obliges' ;
OCCASIONAL  : 'occasional' ;
OF          : 'of' ;
OFF         : 'off' ;
ON          : 'on' ;
ONWARD      : 'onward' ;
ORDER       : 'order' ;
OWNER       : 'owner' ;
PER         : 'per' ;
PRESUPPOSES : 'presupposes' ;
PROTECTS    : 'protects' ;
PSEUDONYMISED : 'pseudonymised' ;
PUBLIC      : 'public' ;
PUBLIC_AUTHORITY : 'public_authority' ;
READS       : 'reads' ;
REGULAR     : 'regular' ;
REMEDY      : 'remedy' ;
REPRESENTED : 'represented' ;
REQUIRES    : 'requires' ;
REVIEWED    : 'reviewed' ;
RUNS        : 'runs' ;
SECTOR      : 'sector' ;
SELF_HOSTED : 'self_hosted' ;
SERVES      : 'serves' ;
SINCE       : 'since' ;
SOURCE      : 'source' ;
SPECIAL     : 'special' ;
STRICTER    : 'stricter' ;
SUBJECT     : 'subject' ;
SUPPLEMENTARY : 'supplementary' ;
TARGETS     : 'targets' ;
THAN        : 'than' ;
TITLE       : 'title' ;
TO          : 'to' ;
TRAINS      : 'trains' ;
TRANSFER    : 'transfer' ;
UNDER       : 'under' ;
UNLESS      : 'unless' ;
UNMET       : 'unmet' ;
UNTIL       : 'until' ;
USABLE      : 'usable' ;
USES        : 'uses' ;
VALID       : 'valid' ;
VERSION     : 'version' ;
VIA         : 'via' ;
WARNS       : 'warns' ;
WHEN        : 'when' ;
WHY         : 'why' ;
WITH        : 'with' ;
WITHIN      : 'within' ;
WITHOUT     : 'without' ;
WORKING     : 'working' ;
ZONE        : 'zone' ;

// ---------------------------------------------------------------- units of time
DAYS        : 'day'   | 'days' ;
MONTHS      : 'month' | 'months' ;
YEARS       : 'year'  | 'years' ;

// ---------------------------------------------------------------- reserved
AND         : 'and' ;
OR          : 'or' ;
NOT         : 'not' ;

// ---------------------------------------------------------------- names and values
Date        : Digit Digit Digit Digit '-' Digit Digit '-' Digit Digit ;          // 2026-11-01
Number      : Digit ( Digit | '_' )* ( '.' Digit+ )? [kM]? ;                     // 880_000, 880k, 2.4M
Name        : Letter ( Letter | Digit | '-' ( Letter | Digit ) )* ;              // any script; `-` between two of them
Text        : '"' ( '\\' [\\"n] | ~[\\"\r\n] )* '"' ;                            // "…" with \" \\ \n

// ---------------------------------------------------------------- marks
Arrow       : '->' ;
BothWays    : '<->' ;
AtLeast     : '>=' ;
AtMost      : '<=' ;
Above       : '>' ;
Below       : '<' ;
Equal       : '=' ;
Colon       : ':' ;
Comma       : ',' ;
Dot         : '.' ;
OpenBlock   : '{' ;
CloseBlock  : '}' ;
OpenBracket : '(' ;
CloseBracket : ')' ;

// ---------------------------------------------------------------- between them
Description : '///' ~[\r\n]* -> channel(HIDDEN) ;                                // describes the declaration below it
LineComment : '//' ~[\r\n]*  -> channel(HIDDEN) ;
Comment     : '/*' .*? '*/'  -> channel(HIDDEN) ;
LineEnd     : '\r'? '\n' | '\r' ;
Blank       : [ \t\u00A0\u3000\uFEFF]+ -> skip ;

// ---------------------------------------------------------------- what is wrong, kept as one token for one message
OpenText    : '"' ( '\\' ~[\r\n] | ~[\\"\r\n] )* [\\"]? ;                      // a text that its line does not close, or with an unknown escape
OpenComment : '/*' ( ~'*' | '*'+ ~[*/] )* '*'* ;                                 // a comment that the file does not close
Stray       : . ;

fragment Letter : [\p{L}\p{Nl}\p{M}_] ;
fragment Digit  : [0-9] ;
