sed 's/^\xef\xbb\xbf//' messy.heng | iconv -t GB18030 > gb.heng && heng fmt gb.heng messy.heng && cmp gb.heng messy.heng
