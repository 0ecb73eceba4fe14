lexer grammar LandfallLexer;

NAME    : [A-Za-z_] [A-Za-z_0-9]* ;
NEWLINE : '\r'? '\n' ;
SPACE   : [ \t]+ -> channel(HIDDEN) ;
