awk 'BEGIN{printf "单位,率\n甲局,";for(i=0;i<3355444;i++)printf "99999";print ""}' > line.csv; heng score pack.heng line.csv
awk 'BEGIN{printf "单位,率\n甲局,";for(i=0;i<3300000;i++)printf "99999";print ""}' > digits.csv; heng score pack.heng digits.csv
awk 'BEGIN{printf "单位,率\n甲局,";for(i=0;i<900000;i++)printf "九千";print "万"}' > words.csv; heng score pack.heng words.csv
awk 'BEGIN{printf "单位,";for(i=0;i<300000;i++)printf "列%d,",i;print "率\n甲局,1"}' > columns.csv; heng score pack.heng columns.csv 2> said; e=$?; tail -n 4 said; exit $e
awk 'BEGIN{printf "[{\"单位\":\"甲局\",\"率\":\"";for(i=0;i<3300000;i++)printf "99999";print "\"}]"}' > digits.json; heng score pack.heng digits.json
awk 'BEGIN{printf "[{\"单位\":\"甲局\",\"率\":";for(i=0;i<100000;i++)printf "{\"率\":";}' > deep.json; heng score pack.heng deep.json
