printf '\272\347\204\305\267\371\n\316\305\261\276\377\376\n' > gb.heng; heng check gb.heng
iconv -f UTF-8 -t GB18030 pack.heng > whole.heng; head -c 150 whole.heng > cut.heng; heng check cut.heng
printf '\357\273\277\357\273\277规则包：两个BOM\n三级指标：率（5分）\n评分：100%%计满分，每低于1%%扣1分，扣完为止。\n' > bom.heng; heng check bom.heng
iconv -f UTF-8 -t UTF-16LE pack.heng > utf16.heng; heng check utf16.heng > said; e=$?; head -n 12 said; exit $e
printf '规则包：空字符\000在里面\n三级指标：率（5分）\n评分：100%%计满\000分，每低于1%%扣1分，扣完为止。\n' > nul.heng; heng check nul.heng
mkdir folder.heng; heng check folder.heng
: > empty.heng; heng check empty.heng
printf '\357\273\277' > bom_only.heng; heng check bom_only.heng
printf 'PK\003\004\024\000\006\000\010\000' > sheet.heng; heng check sheet.heng
printf '规则包：字节\n三级指标：率\377\376（5分）\n评分：100%%计满分，每低于1%%扣1分，扣完为止。\n' > bytes.heng; heng check bytes.heng
