#!/bin/bash
# Sells   things.
function  sell   {
if [ "$1" -gt 0 ] ; then echo "sold $1 数" >out.txt 2>&1
else
      echo none ; fi
}
for i in 1 2   3;do sell $i&&echo ok||echo failed ;done
case "$x" in a) echo A;; b|c) echo BC ;; *) ;; esac
cat <<EOF | grep x
   kept   as it is
EOF
foo=$(  echo `date`  )
arr=( 1  2
3 )
