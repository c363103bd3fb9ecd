# A pack without indicators: nothing to compare, to test, to hold figures against.
heng diff none.heng none.heng
heng diff none.heng none.heng --data one.csv
heng test none.heng --cases cases.csv
heng audit none.heng --facts one.csv --printed printed.csv
heng readings none.heng one.csv
heng impact none.heng one.csv
# Scores of units that the data do not hold, and data whose units nobody printed.
printf '单位,指标,得分\n西街,清运率,9\n西街,投诉,12\n' > west.csv; heng audit pack.heng one.csv west.csv
heng readings pack.heng --infer one.csv west.csv
# GB18030 is read as what it is.
for f in one printed cases; do iconv -f UTF-8 -t GB18030 $f.csv > gb-$f.csv; done; heng diff pack.heng new.heng --data gb-one.csv | head -7
heng test pack.heng --cases gb-cases.csv
heng audit pack.heng gb-one.csv gb-printed.csv
heng readings pack.heng gb-one.csv | tail -3
heng readings pack.heng --infer gb-one.csv gb-printed.csv | head -1
heng impact pack.heng gb-one.csv | tail -1
# The same words that nobody understood, other words that nobody understood, and one difference beside them.
heng diff broken.heng broken.heng
sed 's/每下降扣1分/每下降扣2分/' broken.heng > other.heng; heng diff broken.heng other.heng
heng --lang en diff broken.heng other.heng | head -2
heng diff broken.heng other.heng -f json | head -6
sed 's/每发生一起扣1分/每发生一起扣2分/' broken.heng > worse.heng; heng diff broken.heng worse.heng
