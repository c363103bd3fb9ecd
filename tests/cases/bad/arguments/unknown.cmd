heng
heng nosuchverb
heng --nosuchoption
heng --lang
heng --lang fr
heng --lang en nosuchverb
