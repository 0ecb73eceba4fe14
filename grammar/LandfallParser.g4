parser grammar LandfallParser;

options { tokenVocab = LandfallLexer; }

file      : statement* EOF ;
statement : NAME+ NEWLINE   # named
          | NEWLINE         # blank
          ;
